using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Ombudsman.Recommendations;

/// <summary>Recording that a recommendation of the Ombudsman was carried out.</summary>
public sealed class CompleteModel(OpenedCase opened, PortalDb db) : PageModel, IActPage, IOpensMore
{
    [FromRoute(Name = "recommendation")]
    public int Number { get; set; }

    [BindProperty]
    public CompleteInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Recommendation carried out";

    public string Button => "Record it";

    public IVersioned Form => Input;

    public BackLink Back => BackLink.ToTheOmbudsman;

    public OmbudsmanRecommendation Recommendation { get; private set; } = null!;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Done", Recommendation.Done.InWords(), Input.On.InWords()),
        new FieldVersions("Evidence", Recommendation.Evidence, Input.Evidence));

    private Refusal? WhyNot => Recommendation.WhyNotComplete(opened.Office);

    public IActionResult OnGet()
    {
        Input = new CompleteInput { Version = opened.Case.Version };
        return this.Ask(opened, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new CompleteValidator(opened.Today),
        () => Recommendation.Complete(opened.Case, Input.On!.Value, Input.Evidence!.Trim(), opened.Office),
        new Done("Recommendation carried out", "/Cases/Ombudsman/Index"), stop);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        var found = await db.OmbudsmanRecommendations.SingleOrDefaultAsync(one => one.Id == Number && one.CaseId == opened.Case.Id, stop);
        Recommendation = found ?? Recommendation;
        return Recommendation is not null;
    }
}
