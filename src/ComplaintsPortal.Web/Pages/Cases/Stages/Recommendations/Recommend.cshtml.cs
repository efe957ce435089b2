using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Pages.Cases.Overview;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Recommendations;

/// <summary>Entering what a report recommends.</summary>
public sealed class RecommendModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public RecommendInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => $"Enter a recommendation of stage {opened.Stage.Number}";

    public string Button => "Enter the recommendation";

    public BackLink Back => new(ConductPages.Of(opened.Stage.Number), "Back");

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Recommendation", opened.Stage.Recommendations.Made().LastOrDefault()?.Text, Input.Text));

    private Refusal? WhyNot => opened.Stage.Recommendations.WhyNotRecommend(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new RecommendInput { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new RecommendValidator(opened),
        () => opened.Stage.Recommendations.Recommend(Input.From!.Value, Input.Text!.Trim(), opened.Office),
        new Done("The recommendation is entered", Back.Page), stop);
}
