using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Points;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Points;

/// <summary>Putting a point in other words.</summary>
public sealed class RewordModel(OpenedCase opened) : PageModel, IActPage, IOpensMore
{
    [BindProperty]
    public PointForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Reword a point";

    public string Button => "Save the point";

    public BackLink Back => BackLink.ToThePoints;

    public IVersioned Form => Input;

    [FromRoute(Name = "point")]
    public int Chosen { get; set; }

    public Point Point { get; private set; } = null!;

    public BothVersions Versions => Input.Beside(Point, opened);

    private Refusal? WhyNot => opened.Stage.Points.WhyNotReword(Point, opened.Office);

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        var found = opened.Stage.PointsRaised.FirstOrDefault(one => one.Id == Chosen);
        Point = found ?? Point;
        return Task.FromResult(found is not null);
    }

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = PointForm.Of(Point, opened.Case.Version));

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new PointForm.FormValidator(opened.Council.Lists),
        () => opened.Stage.Points.Reword(Point, Input.Terms, opened.Office), new Done("Point reworded", Back.Page), stop);
}
