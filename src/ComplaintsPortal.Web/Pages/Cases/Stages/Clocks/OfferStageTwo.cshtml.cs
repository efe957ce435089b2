using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Telling;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Clocks;

/// <summary>Recording that stage 2 was offered, since day 20 passed without a response.</summary>
public sealed class OfferStageTwoModel(OpenedCase opened, OpenedTelling telling) : PageModel, ITellingPage, IOpensMore
{
    [FromQuery(Name = "worded")]
    public LetterVariant? Worded { get; set; }

    [BindProperty]
    public OfferStageTwoInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public OpenedTelling Telling => telling;

    ITellingForm ITellingPage.Input => Input;

    public string Title => "Record that stage 2 was offered";

    public string Button => "Record the offer";

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Date of the offer", opened.Stage.StageTwoOffered.InWords(), Input.On.InWords()),
        new FieldVersions("How it was offered", opened.Stage.StageTwoOfferedBy, Input.How));

    private Refusal? WhyNot => opened.Stage.Escalation.WhyNotOfferStageTwo(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new OfferStageTwoInput
    {
        Version = opened.Case.Version,
        On = opened.Today,
        Telling = telling.Begin(Worded, opened.Stage.Number),
    });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        this.ActAsync(telling.About(Input.Telling), WhyNot, Input, new OfferStageTwoValidator(opened), Offer, stop);

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop) => telling.ReadAsync(LetterKind.NextStage, stop);

    private Done Offer()
    {
        opened.Stage.Escalation.OfferStageTwo(Input.On!.Value, Input.How.Kept() ?? "By letter", opened.Office);
        return telling.Tell(
            new LetterOffer(LetterKind.NextStage, opened.Stage.Number), Input.Telling, Input.On!.Value, "Recorded that stage 2 was offered");
    }
}
