using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Web.Demonstration;

// Answering a stage, and ending it.
internal sealed partial class CaseStory
{
    /// <summary>A response drafted and put to a manager.</summary>
    public CaseStory Submit(string text)
    {
        Stage.Response.Draft(text, Office);
        Stage.Response.Submit(Office);
        return Later();
    }

    /// <summary>The response approved.</summary>
    public CaseStory Approve(Officer manager)
    {
        Stage.Response.Approve(Office with { Who = manager });
        return Later();
    }

    /// <summary>A response drafted, approved and sent, all on one day.</summary>
    public CaseStory Respond(string text, Officer? manager = null)
    {
        Submit(text).Approve(manager ?? council.Staff.Mabel);
        Stage.Response.Send(day, Office);
        return Later();
    }

    /// <summary>The stage ended with what was found on its points, in their order.</summary>
    /// <param name="findings">Keys of the list <c>finding</c>.</param>
    public CaseStory Find(params string[] findings)
    {
        var basis = new OutcomeBasis(council.Setup.Lists, council.Setup.Rules.Outcome);
        Stage.Points.Find(
            [.. Stage.PointsRaised.Zip(findings, (point, key) => new PointFinding(point, council.Setup.Lists.Find(ListName.Finding, key)))], Office);
        return Conclude(Stage.Points.Derive(Procedure, basis)!.Key);
    }

    /// <summary>The stage ended.</summary>
    /// <param name="outcome">A key of the list <c>outcome</c>.</param>
    public CaseStory Conclude(string outcome)
    {
        Stage.Conclude(council.Setup.Lists.Find(ListName.Outcome, outcome)!, day, Office);
        return Later();
    }
}
