using System.ComponentModel;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages;

/// <summary>Recording that the request was acknowledged.</summary>
public sealed class AcknowledgeModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => $"Acknowledge stage {opened.Stage.Number}";

    public string Button => "Acknowledge the request";

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Date of acknowledgement", opened.Stage.Acknowledged.InWords(), Input.On.InWords()));

    private Refusal? WhyNot => opened.Stage.WhyNotAcknowledge(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new InputModel { Version = opened.Case.Version, On = opened.Today });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new InputValidator(opened),
        () => opened.Stage.Acknowledge(Input.On!.Value, opened.Office),
        new Done($"Stage {opened.Stage.Number} acknowledged"), stop);

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        [DisplayName("Date of acknowledgement")]
        public DateOnly? On { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened) => RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date on which it was acknowledged")
            .Unless(on => opened.Stage.WhyNotAcknowledgeOn(on, opened.Office));
    }
}
