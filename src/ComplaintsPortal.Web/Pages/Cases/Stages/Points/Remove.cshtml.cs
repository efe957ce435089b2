using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Points;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Points;

/// <summary>Removing a point on which nothing was found.</summary>
public sealed class RemoveModel(OpenedCase opened) : PageModel, IActPage, IOpensMore
{
    [BindProperty]
    public RemoveInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Remove a point";

    public string Button => "Remove the point";

    public BackLink Back => BackLink.ToThePoints;

    public IVersioned Form => Input;

    [FromRoute(Name = "point")]
    public int Chosen { get; set; }

    public Point Point { get; private set; } = null!;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Reason", null, Input.Reason));

    private Refusal? WhyNot => opened.Stage.Points.WhyNotRemove(Point, opened.Office);

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        var found = opened.Stage.PointsRaised.FirstOrDefault(one => one.Id == Chosen);
        Point = found ?? Point;
        return Task.FromResult(found is not null);
    }

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new RemoveInput { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new RemoveValidator(),
        () => opened.Stage.Points.Remove(Point, Input.Reason!.Trim(), opened.Office), new Done("Point removed", Back.Page), stop);
}
