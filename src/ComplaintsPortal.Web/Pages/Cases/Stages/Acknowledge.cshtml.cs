using System.ComponentModel;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Telling;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages;

/// <summary>Recording that the request was acknowledged, by a letter that is sent with it or another way.</summary>
public sealed class AcknowledgeModel(OpenedCase opened, OpenedTelling telling) : PageModel, ITellingPage, IOpensMore
{
    [FromQuery(Name = "worded")]
    public LetterVariant? Worded { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public OpenedTelling Telling => telling;

    ITellingForm ITellingPage.Input => Input;

    public string Title => $"Acknowledge stage {opened.Stage.Number}";

    public string Button => "Acknowledge the request";

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Date of acknowledgement", opened.Stage.Acknowledged.InWords(), Input.On.InWords()));

    private Refusal? WhyNot => opened.Stage.WhyNotAcknowledge(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new InputModel
    {
        Version = opened.Case.Version,
        On = opened.Today,
        Telling = telling.Begin(Worded, opened.Stage.Number),
    });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        this.ActAsync(telling.About(Input.Telling), WhyNot, Input, new InputValidator(opened), Acknowledge, stop);

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop) => telling.ReadAsync(LetterKind.Acknowledgement, stop);

    // A letter that acknowledges records that by being sent.
    private Done Acknowledge()
    {
        if (!Input.Telling.IsLetter)
        {
            opened.Stage.Acknowledge(Input.On!.Value, opened.Office);
        }

        return telling.Tell(
            new LetterOffer(LetterKind.Acknowledgement, opened.Stage.Number), Input.Telling, Input.On!.Value, $"Stage {opened.Stage.Number} acknowledged");
    }

    public sealed class InputModel : ITellingForm
    {
        public int Version { get; set; }

        [DisplayName("Date of acknowledgement")]
        public DateOnly? On { get; set; }

        public TellingInput Telling { get; set; } = new();
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.On)
                .NotNull().WithMessage("Enter the date on which it was acknowledged")
                .Unless(on => opened.Stage.WhyNotAcknowledgeOn(on, opened.Office));
            RuleFor(input => input.Telling).SetValidator(new TellingValidator());
        }
    }
}
