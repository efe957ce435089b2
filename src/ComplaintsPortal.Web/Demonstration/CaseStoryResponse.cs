using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Pages.Cases.Letters;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>Answering a stage, and ending it.</summary>
internal static class CaseStoryResponse
{
    /// <summary>A response drafted and put to a manager.</summary>
    public static CaseStory Submit(this CaseStory story, string text)
    {
        var to = story.Council.ContactOf(story.Case);
        var letter = new ResponseLetter(LetterWords.SuitedTo(story.Case), to.Name, to.Address);
        story.Stage.Response.Draft(text, letter, story.Office);
        story.Stage.Response.Submit(story.FrameOf(letter), story.Office);
        return story.Later();
    }

    /// <summary>The response approved.</summary>
    public static CaseStory Approve(this CaseStory story, Officer manager)
    {
        story.Stage.Response.Approve(story.Office with { Who = manager });
        return story.Later();
    }

    /// <summary>A response drafted, approved and sent, all on one day.</summary>
    public static CaseStory Respond(this CaseStory story, string text, Officer? manager = null)
    {
        story.Submit(text).Approve(manager ?? story.Council.Staff.Mabel);
        story.Case.Letters.SendApproved(story.Stage, story.Posted(), story.Office);
        return story.Later();
    }

    /// <summary>The stage ended with what was found on its points, in their order.</summary>
    /// <param name="story">The story of the case.</param>
    /// <param name="findings">Keys of the list <c>finding</c>.</param>
    public static CaseStory Find(this CaseStory story, params string[] findings)
    {
        var basis = new OutcomeBasis(story.Council.Setup.Lists, story.Council.Setup.Rules.Outcome);
        story.Stage.Points.Find(
            [.. story.Stage.PointsRaised.Zip(findings, (point, key) => new PointFinding(point, story.Council.Setup.Lists.Find(ListName.Finding, key)))],
            story.Office);
        return story.Conclude(story.Stage.Points.Derive(story.Procedure, basis)!.Key);
    }

    /// <summary>The stage ended.</summary>
    /// <param name="story">The story of the case.</param>
    /// <param name="outcome">A key of the list <c>outcome</c>.</param>
    public static CaseStory Conclude(this CaseStory story, string outcome)
    {
        story.Stage.Conclude(story.Council.Setup.Lists.Find(ListName.Outcome, outcome)!, story.Day, story.Office);
        return story.Later();
    }
}
