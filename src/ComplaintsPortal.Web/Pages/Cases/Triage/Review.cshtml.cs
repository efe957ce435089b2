using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>A manager says whether the triage was right.</summary>
public sealed class ReviewModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public ReviewInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Review the triage";

    public string Button => "Record the review";

    public IVersioned Form => Input;

    public BackLink Back { get; } = new("/Cases/Triage/Index", "Back to the triage");

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Decision", opened.Decision, null),
        new FieldVersions("Agreed", TriageWords.Words(opened.Case.Assessment?.Facts.Agreed), TriageWords.Words(Input.Agreed)),
        new FieldVersions("What is said of it", opened.Case.Assessment?.Facts.ReviewNote, Input.Note));

    private Refusal? WhyNot => opened.Case.Triage.WhyNotReview(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new ReviewInput { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new ReviewValidator(),
        () => opened.Case.Triage.Review(Input.Agreed!.Value, Input.Note.Kept(), opened.Office),
        new Done(Input.Agreed is true ? "Triage agreed" : "Asked to reconsider the triage", Back.Page), stop);
}
