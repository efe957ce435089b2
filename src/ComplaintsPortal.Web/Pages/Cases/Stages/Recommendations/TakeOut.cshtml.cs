using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Overview;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Recommendations;

/// <summary>Taking out a recommendation that was entered by mistake.</summary>
public sealed class TakeOutModel(OpenedCase opened) : PageModel, IActPage, IOpensMore
{
    [BindProperty]
    public TakeOutInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Remove a recommendation";

    public string Button => "Remove the recommendation";

    public BackLink Back => new(ConductPages.Of(opened.Stage.Number), "Back");

    public IVersioned Form => Input;

    [FromRoute(Name = "recommendation")]
    public int Chosen { get; set; }

    public Recommendation? One { get; private set; }

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Why it is taken out", null, Input.Why));

    private Refusal? WhyNot => opened.Stage.Recommendations.WhyNotTakeOut(One!, opened.Office);

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        One = opened.Stage.Recommendations.Made().FirstOrDefault(made => made.Id == Chosen) ?? One;
        return Task.FromResult(One is not null);
    }

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new TakeOutInput { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new TakeOutValidator(),
        () => opened.Stage.Recommendations.TakeOut(One!, Input.Why.Kept()!, opened.Office),
        new Done("The recommendation is taken out", Back.Page), stop);
}
