using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Web.Pages.Cases.Overview;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Recommendations;

/// <summary>
/// Recording what the adjudicating officer decides about a recommendation. Without one in the address, it leads to the next that is
/// undecided.
/// </summary>
public sealed class AdjudicateModel(OpenedCase opened) : PageModel, IActPage, IOpensMore
{
    [BindProperty]
    public AdjudicateInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Adjudicate a recommendation";

    public string Button => "Record the decision";

    public BackLink Back => new(ConductPages.Of(opened.Stage.Number), "Back");

    public IVersioned Form => Input;

    [FromRoute(Name = "recommendation")]
    public int? Chosen { get; set; }

    public Recommendation? One { get; private set; }

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Decision", Words(One?.Accepted), Words(Input.Accepted)),
        new FieldVersions("Why it is rejected", One?.Reason, Input.Reason),
        new FieldVersions("What is to be done", One?.Action, Input.Action));

    private Refusal? WhyNot => opened.Stage.Recommendations.WhyNotAdjudicate(opened.Office);

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        One = opened.Stage.Recommendations.Made().FirstOrDefault(made => made.Id == Chosen) ?? One;
        return Task.FromResult(One is not null || WhyNot is not null || (Chosen is null && !toChange));
    }

    public IActionResult OnGet() => WhyNot is null && Chosen is null
        ? RedirectToPage(new { id = opened.Case.Id, stage = opened.Stage.Number, recommendation = NextUndecided() })
        : this.Ask(opened, WhyNot, () => Input = AdjudicateInput.Of(One!, opened));

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new AdjudicateValidator(opened),
        () => opened.Stage.Recommendations.Adjudicate(One!, Input.Decision(), opened.Office),
        new Done("The decision is recorded", Back.Page), stop);

    private int NextUndecided() => opened.Stage.Recommendations.Made().MinBy(made => made.Accepted is not null)!.Id;

    private static string? Words(bool? accepted) => accepted switch { null => null, true => "Accepted", false => "Rejected" };
}
