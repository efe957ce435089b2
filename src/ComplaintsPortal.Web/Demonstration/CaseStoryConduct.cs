using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Reviewing;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>How stages 2 and 3 of a statutory complaint are conducted.</summary>
internal static class CaseStoryConduct
{
    private const string NothingToDeclare = "Nothing to declare: has never met the family or worked for the council";

    /// <summary>The investigating officer and the independent person appointed, the adjudicating officer named.</summary>
    public static CaseStory Appoint(this CaseStory story, string investigator, string independent)
    {
        story.Stage.Investigation.Appoint(InvestigationRole.InvestigatingOfficer, story.Council.Appointee(investigator),
            new AppointmentTerms(story.Day, NothingToDeclare) { OutsideTheLine = true }, story.Office, story.Council.Setup.Lists.Places);
        story.Stage.Investigation.NameAdjudicator("Head of Service, Children in Care", story.Day, story.Office);
        story.Stage.Investigation.Appoint(InvestigationRole.IndependentPerson, story.Council.Appointee(independent),
            new AppointmentTerms(story.Day, NothingToDeclare), story.Office);
        return story.Later();
    }

    /// <summary>The statement of complaint sent.</summary>
    public static CaseStory SendStatement(this CaseStory story)
    {
        story.Stage.Investigation.SendStatement(story.Day, story.Office);
        return story.Later();
    }

    /// <summary>The statement of complaint agreed, and with it every point.</summary>
    public static CaseStory AgreeStatement(this CaseStory story)
    {
        story.Stage.Clock.AgreeStatement(story.Day, story.Office);
        story.Stage.Points.Agree(story.Day, story.Office);
        return story.Later();
    }

    /// <summary>More time for the investigation, to its maximum, with the notice that the law wants.</summary>
    public static CaseStory ExtendInvestigation(this CaseStory story, string why) => story.Extend(
        new ExtensionTerms("Mabel Firth", "By letter, with a copy to the advocate",
            why)
        { Ground = ExtensionGround.NotWithinLimit, NoticeOn = story.Day, OmbudsmanTold = true });

    /// <summary>A report received.</summary>
    public static CaseStory Report(this CaseStory story, InvestigationRole role)
    {
        story.Stage.Investigation.ReceiveReport(role, story.Day, story.Office);
        return story.Later();
    }

    /// <summary>A recommendation entered.</summary>
    public static CaseStory Recommend(this CaseStory story, Recommender from, string text)
    {
        story.Stage.Recommendations.Recommend(from, text, story.Office);
        return story.Later();
    }

    /// <summary>The first recommendation of the stage on which nobody decided yet is accepted, with an action by a date.</summary>
    public static CaseStory AcceptRecommendation(this CaseStory story, string action, DateOnly due)
    {
        var next = story.Stage.Recommendations.Made().First(one => one.Accepted is null);
        story.Stage.Recommendations.Adjudicate(next, new Acceptance("Head of Service, Children in Care", story.Day, action, due), story.Office);
        return story.Later();
    }

    /// <summary>Three people appointed to the panel, the first as its chair.</summary>
    public static CaseStory AppointPanel(this CaseStory story, params string[] names)
    {
        foreach (var name in names)
        {
            story.Stage.Panel.Appoint(story.Council.Appointee(name), name == names[0], new AppointmentTerms(story.Day, NothingToDeclare), story.Office);
        }

        return story.Later();
    }

    /// <summary>The panel arranged for a day, the complainant told.</summary>
    public static CaseStory ArrangePanel(this CaseStory story, DateOnly meets)
    {
        story.Stage.Panel.Arrange(new PanelArrangement(PanelMode.InPerson, PanelMode.InPerson, meets, new TimeOnly(10, 30), "The Garden Room, Anyshire Library",
            story.Day), story.Office);
        return story.Later();
    }
}
