using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Telling;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>Refusing what arrived, with a reason.</summary>
public sealed class RejectModel(OpenedCase opened, OpenedTelling telling) : PageModel, ITellingPage, IOpensMore
{
    [FromQuery(Name = "worded")]
    public LetterVariant? Worded { get; set; }

    [BindProperty]
    public RejectInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public OpenedTelling Telling => telling;

    ITellingForm ITellingPage.Input => Input;

    public string Title => "Reject the case";

    public string Button => "Reject the case";

    public bool Warns => true;

    public IVersioned Form => Input;

    public IEnumerable<Option> Reasons => opened.Council.Lists.Options(ListName.TriageReason);

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Decision", opened.Decision, null),
        new FieldVersions("Reason", ReasonOf(opened.Case.TriageReason)?.Label, ReasonOf(Input.Reason)?.Label),
        new FieldVersions("Date of the letter", null, Input.Written.InWords()),
        new FieldVersions("In words", opened.Case.TriageNote, Input.Why));

    private RejectionTerms Terms => new(ReasonOf(Input.Reason)!, Input.Why!.Trim(), Written, Input.OmbudsmanTold, Input.ReviewOn);

    // A letter that is sent with it is the one that tells them.
    private DateOnly? Written => Input.Written ?? (Input.Telling.IsLetter ? opened.Today : null);

    private Refusal? WhyNot => opened.Case.Triage.WhyNotRejectAtAll(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new RejectInput
    {
        Version = opened.Case.Version,
        Reason = opened.Case.Triage.Suggestion?.RefusalReason,
        ReviewOn = opened.Case.Assessment?.Answers.ProceedingsReview,
        Telling = telling.Begin(Worded, null, MergeFields.RefusalReason),
    });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        this.ActAsync(telling.About(Input.Telling), WhyNot, Input, new RejectValidator(opened), Reject, stop);

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop) => telling.ReadAsync(LetterKind.Refusal, stop);

    private Done Reject()
    {
        if (opened.Case.Triage.WhyNotReject(Terms, opened.Office) is { } unmet)
        {
            return Done.Not(unmet, "Input.Reason");
        }

        opened.Case.Triage.Reject(Terms, opened.Office);
        return telling.Tell(new LetterOffer(LetterKind.Refusal, null), Input.Telling, Written ?? opened.Today, "Rejected");
    }

    private ListEntry? ReasonOf(string? key) => opened.Council.Lists.Find(ListName.TriageReason, key);
}
