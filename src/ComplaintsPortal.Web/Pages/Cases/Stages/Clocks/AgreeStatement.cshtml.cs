using System.ComponentModel;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Clocks;

/// <summary>Recording that the written statement of complaint was agreed with the complainant.</summary>
public sealed class AgreeStatementModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Record the agreed statement of complaint";

    public string Button => "Record the agreement";

    public IVersioned Form => Input;

    public bool StartsTheClock => opened.Procedure.Stage(opened.Stage.Number)?.ClockFrom is ClockFrom.Agreed;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Date of the agreement", opened.Stage.Agreed.InWords(), Input.On.InWords()));

    private Refusal? WhyNot => opened.Stage.Clock.WhyNotAgreeStatement(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new InputModel { Version = opened.Case.Version, On = opened.Today });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new InputValidator(opened), () =>
        {
            opened.Stage.Clock.AgreeStatement(Input.On!.Value, opened.Office);
            return new Done($"Statement of complaint agreed; stage {opened.Stage.Number} is due on {opened.Stage.Due.InWords()}");
        }, stop);

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        [DisplayName("Date of the agreement")]
        public DateOnly? On { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened) => RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date on which the statement was agreed")
            .Unless(on => opened.Stage.Clock.WhyNotAgreeStatementOn(on, opened.Office));
    }
}
