namespace ComplaintsPortal.Domain.Cases;

// The numbers of the points: one point has one number at every stage.
public sealed partial class Case
{
    /// <summary>Gives a number to every point that has none, so that it can be named.</summary>
    internal void NumberPoints()
    {
        var last = stages.SelectMany(stage => stage.Issues).Max(point => point.Number) ?? 0;
        foreach (var point in Stages.SelectMany(stage => stage.WithoutNumber).ToList())
        {
            point.NumberAs(++last);
        }
    }
}
