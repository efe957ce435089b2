using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Points;

/// <summary>The points of a case, with what was found on each at every stage.</summary>
public sealed class PointsModel(OpenedCase opened) : PageModel
{
    public OpenedCase Opened => opened;

    /// <summary>The stage whose points can still be worked on; null where none is open.</summary>
    public Stage? Open => opened.Case.Stages.LastOrDefault(stage => stage.IsOpen);

    public IReadOnlyList<PointRow> Rows { get; private set; } = [];

    public void OnGet() => Rows =
    [
        .. from stage in opened.Case.Stages
           from point in stage.PointsRaised
           group (Stage: stage, Point: point) by point.Number ?? -point.Id into same
           select RowOf([.. same]),
    ];

    public string? Label(string list, string? key) => key is null ? null : opened.Council.Lists.Label(list, key);

    public bool MayChange(PointRow row) => row.Stage.Points.WhyNotReword(row.Point, opened.Office) is null;

    private PointRow RowOf(IReadOnlyList<(Stage Stage, Point Point)> same)
    {
        var (stage, point) = same[^1];
        return new PointRow(
            point.Number is { } number ? $"Point {number}" : $"Point of stage {stage.Number}", stage, point,
            [.. opened.Case.Stages.Select(one => FoundOn(same.FirstOrDefault(at => at.Stage == one).Point))]);
    }

    private string FoundOn(Point? point) => point is null ? "–" : Label(ListName.Finding, point.Finding) ?? "No finding yet";
}

/// <summary>A point with its findings.</summary>
/// <param name="Name">"Point 2".</param>
/// <param name="Stage">The last stage at which it was looked into.</param>
/// <param name="Point">The point as it stands there.</param>
/// <param name="Findings">What was found at each stage of the case, in the order of the stages.</param>
public sealed record PointRow(string Name, Stage Stage, Point Point, IReadOnlyList<string> Findings);
