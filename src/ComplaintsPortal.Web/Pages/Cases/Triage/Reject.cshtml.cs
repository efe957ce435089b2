using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>Refusing what arrived, with a reason.</summary>
public sealed class RejectModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public RejectInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

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

    private RejectionTerms Terms => new(ReasonOf(Input.Reason)!, Input.Why!.Trim(), Input.Written, Input.OmbudsmanTold, Input.ReviewOn);

    private Refusal? WhyNot => opened.Case.Triage.WhyNotRejectAtAll(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new RejectInput
    {
        Version = opened.Case.Version,
        Reason = opened.Case.Triage.Suggestion?.RefusalReason,
        ReviewOn = opened.Case.Assessment?.Answers.ProceedingsReview,
    });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(opened, WhyNot, Input, new RejectValidator(opened), Reject, stop);

    private Done Reject()
    {
        if (opened.Case.Triage.WhyNotReject(Terms, opened.Office) is { } unmet)
        {
            return Done.Not(unmet, "Input.Reason");
        }

        opened.Case.Triage.Reject(Terms, opened.Office);
        return new Done("Rejected");
    }

    private ListEntry? ReasonOf(string? key) => opened.Council.Lists.Find(ListName.TriageReason, key);
}
