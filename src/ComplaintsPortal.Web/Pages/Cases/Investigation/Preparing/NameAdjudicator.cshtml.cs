using System.ComponentModel;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Investigation.Preparing;

/// <summary>Naming the senior manager who decides on what stage 2 finds and recommends.</summary>
[OpensStage(Domain.Cases.Investigating.Investigation.StageNumber)]
public sealed class NameAdjudicatorModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Name the adjudicating officer";

    public string Button => "Save the name";

    public BackLink Back => BackLink.ToTheInvestigation;

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Adjudicating officer", opened.Case.Investigation?.AdjudicatingOfficer, Input.Who),
        new FieldVersions("Date", opened.Case.Investigation?.AdjudicatorNamed.InWords(), Input.On.InWords()));

    private Refusal? WhyNot => opened.Stage.Investigation.WhyNotNameAdjudicator(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new InputModel
    {
        Version = opened.Case.Version,
        Who = opened.Case.Investigation?.AdjudicatingOfficer,
        On = opened.Today,
    });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new InputValidator(opened),
        () => opened.Stage.Investigation.NameAdjudicator(Input.Who!.Trim(), Input.On!.Value, opened.Office),
        new Done("The adjudicating officer is named", Back.Page), stop);

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        [DisplayName("Adjudicating officer")]
        public string? Who { get; set; }

        [DisplayName("Date")]
        public DateOnly? On { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.Who)
                .NotEmpty().WithMessage("Enter the name and position of the adjudicating officer")
                .AtMost(Domain.Cases.Investigating.Investigation.LineLength);
            RuleFor(input => input.On)
                .NotNull().WithMessage("Enter the date on which that was settled")
                .Unless(on => opened.Stage.Investigation.WhyNotNameAdjudicatorOn(on, opened.Office));
        }
    }
}
