using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Pages.Cases.Telling;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Clocks;

/// <summary>Extending the time of a stage to its maximum, by an agreement that is kept.</summary>
public sealed class ExtendModel(OpenedCase opened, OpenedTelling telling) : PageModel, ITellingPage, IOpensMore
{
    [FromQuery(Name = "worded")]
    public LetterVariant? Worded { get; set; }

    [BindProperty]
    public ExtendInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public OpenedTelling Telling => telling;

    ITellingForm ITellingPage.Input => Input;

    public string Title => $"Extend the time of stage {opened.Stage.Number}";

    public string Button => "Extend the time";

    public IVersioned Form => Input;

    public Clock? Clock => opened.Stage.Clock.Under(opened.Procedure, opened.Calendar);

    public string Condition => Authority.ForExtension(opened.Procedure, opened.Stage.Number);

    public IReadOnlyList<ExtensionGround> Grounds => opened.Stage.Clock.ExtensionGrounds(opened.Procedure);

    public IEnumerable<Option> GroundOptions => Grounds.Select(ground => new Option(ground.ToString(), ground.InWords()));

    public bool NeedsNotice => opened.Stage.Clock.ExtensionNeedsNotice(opened.Procedure);

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("New date", (opened.Stage.Clock.AgreedUntil ?? opened.Stage.Due).InWords(), Input.Until.InWords()),
        new FieldVersions("Ground", opened.Stage.Extension?.Ground is { } ground ? ground.InWords() : null, Input.Ground?.InWords()),
        new FieldVersions("Reason", opened.Stage.Extension?.Reason, Input.Reason),
        new FieldVersions("Agreed by", opened.Stage.Extension?.AgreedBy, Input.AgreedBy),
        new FieldVersions("How the complainant was told", opened.Stage.Extension?.ToldBy, Input.ToldBy));

    private Refusal? WhyNot => opened.Stage.Clock.WhyNotExtend(opened.Office);

    public IActionResult OnGet() => this.Ask(
        opened, WhyNot, () => Input = new ExtendInput
        {
            Version = opened.Case.Version,
            Until = opened.Stage.DueMaximum,
            Ground = Grounds is [var only] ? only : null,
            Telling = telling.Begin(Worded, opened.Stage.Number, MergeFields.DueDate, MergeFields.ExtensionReason),
        });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        this.ActAsync(telling.About(Input.Telling), WhyNot, Input, new ExtendValidator(opened), Extend, stop);

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop) => telling.ReadAsync(LetterKind.Extension, stop);

    private Done Extend()
    {
        opened.Stage.Clock.Extend(Input.Terms(opened.Today), opened.Office);
        return telling.Tell(
            new LetterOffer(LetterKind.Extension, opened.Stage.Number), Input.Telling, opened.Today,
            $"Stage {opened.Stage.Number} extended to {Input.Until.InWords()}");
    }
}
