using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Reviewing;

namespace ComplaintsPortal.Web.Demonstration;

// How stages 2 and 3 of a statutory complaint are conducted.
internal sealed partial class CaseStory
{
    private const string NothingToDeclare = "Nothing to declare: has never met the family or worked for the council";

    /// <summary>The investigating officer and the independent person appointed, the adjudicating officer named.</summary>
    public CaseStory Appoint(string investigator, string independent)
    {
        Stage.Investigation.Appoint(InvestigationRole.InvestigatingOfficer, council.Appointee(investigator),
            new AppointmentTerms(day, NothingToDeclare) { OutsideTheLine = true }, Office, council.Setup.Lists.Places);
        Stage.Investigation.NameAdjudicator("Head of Service, Children in Care", day, Office);
        Stage.Investigation.Appoint(InvestigationRole.IndependentPerson, council.Appointee(independent), new AppointmentTerms(day, NothingToDeclare), Office);
        return Later();
    }

    /// <summary>The statement of complaint sent.</summary>
    public CaseStory SendStatement()
    {
        Stage.Investigation.SendStatement(day, Office);
        return Later();
    }

    /// <summary>The statement of complaint agreed, and with it every point.</summary>
    public CaseStory AgreeStatement()
    {
        Stage.Clock.AgreeStatement(day, Office);
        Stage.Points.Agree(day, Office);
        return Later();
    }

    /// <summary>More time for the investigation, to its maximum, with the notice that the law wants.</summary>
    public CaseStory ExtendInvestigation(string why) => Extend(
        new ExtensionTerms("Mabel Firth", "By letter, with a copy to the advocate",
            why)
        { Ground = ExtensionGround.NotWithinLimit, NoticeOn = day, OmbudsmanTold = true });

    /// <summary>A report received.</summary>
    public CaseStory Report(InvestigationRole role)
    {
        Stage.Investigation.ReceiveReport(role, day, Office);
        return Later();
    }

    /// <summary>A recommendation entered.</summary>
    public CaseStory Recommend(Recommender from, string text)
    {
        Stage.Recommendations.Recommend(from, text, Office);
        return Later();
    }

    /// <summary>The first recommendation of the stage on which nobody decided yet is accepted, with an action by a date.</summary>
    public CaseStory AcceptRecommendation(string action, DateOnly due)
    {
        var next = Stage.Recommendations.Made().First(one => one.Accepted is null);
        Stage.Recommendations.Adjudicate(next, new Acceptance("Head of Service, Children in Care", day, action, due), Office);
        return Later();
    }

    /// <summary>Three people appointed to the panel, the first as its chair.</summary>
    public CaseStory AppointPanel(params string[] names)
    {
        foreach (var name in names)
        {
            Stage.Panel.Appoint(council.Appointee(name), name == names[0], new AppointmentTerms(day, NothingToDeclare), Office);
        }

        return Later();
    }

    /// <summary>The panel arranged for a day, the complainant told.</summary>
    public CaseStory ArrangePanel(DateOnly meets)
    {
        Stage.Panel.Arrange(new PanelArrangement(PanelMode.InPerson, PanelMode.InPerson, meets, new TimeOnly(10, 30), "The Garden Room, Anyshire Library",
            day), Office);
        return Later();
    }
}
