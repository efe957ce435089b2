using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Points;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Points;

/// <summary>Recording that the complainant agreed to the points in writing.</summary>
public sealed class AgreeModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public AgreeInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Record that the points were agreed";

    public string Button => "Record the agreement";

    public BackLink Back => BackLink.ToThePoints;

    public IVersioned Form => Input;

    public IEnumerable<Point> Points => opened.Stage.PointsRaised.Where(point => point.Agreed is null);

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Date on which they were agreed", null, Input.On.InWords()));

    private Refusal? WhyNot => opened.Stage.Points.WhyNotAgree(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new AgreeInput { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new AgreeValidator(opened),
        () => opened.Stage.Points.Agree(Input.On!.Value, opened.Office), new Done("Agreement recorded", Back.Page), stop);
}
