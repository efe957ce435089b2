using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages;

/// <summary>Recording what the adjudicating officer decides about a recommendation. Without one in the address, it leads to the next that is undecided.</summary>
public sealed class AdjudicateModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public AdjudicateInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public Recommendation? One { get; private set; }

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Decision", Words(One?.Accepted), Words(Input.Accepted)),
        new FieldVersions("Why it is rejected", One?.Reason, Input.Reason),
        new FieldVersions("What is to be done", One?.Action, Input.Action));

    public async Task<IActionResult> OnGetAsync(int id, int stage, int? recommendation, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stage, stop))
        {
            return NotFound();
        }

        if (opened.Stage.WhyNotAdjudicate(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (recommendation is null)
        {
            return RedirectToPage(new { id, stage, recommendation = opened.Stage.RecommendationsMade().MinBy(made => made.Accepted is not null)!.Id });
        }

        if (!Choose(recommendation))
        {
            return NotFound();
        }

        Input = new AdjudicateInput
        {
            Version = opened.Case.Version,
            Accepted = One!.Accepted,
            By = One.AdjudicatedBy ?? opened.Stage.RecommendationsMade().LastOrDefault(made => made.AdjudicatedBy is not null)?.AdjudicatedBy,
            On = One.Adjudicated ?? opened.Today,
            Reason = One.Reason,
            Action = One.Action,
            Due = One.Due,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int stage, int? recommendation, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stage, stop))
        {
            return NotFound();
        }

        if (opened.Stage.WhyNotAdjudicate(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!Choose(recommendation))
        {
            return NotFound();
        }

        if (!this.Accepts(new AdjudicateValidator(opened), Input))
        {
            return this.Wrong();
        }

        opened.Stage.Adjudicate(One!, Input.Decision(), opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Choose(recommendation);
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("The decision is recorded");
        return RedirectToPage(ConductPages.Of(stage), new { id });
    }

    private bool Choose(int? recommendation)
    {
        One = opened.Stage.RecommendationsMade().FirstOrDefault(made => made.Id == recommendation);
        return One is not null;
    }

    private static string? Words(bool? accepted) => accepted switch { null => null, true => "Accepted", false => "Rejected" };
}
