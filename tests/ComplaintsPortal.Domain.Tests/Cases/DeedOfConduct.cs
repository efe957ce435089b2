using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases;

// Verbs of the conduct of stages 2 and 3.
internal sealed partial record Deed
{
    /// <summary>The verbs of the conduct of stages 2 and 3, which have tests of their own.</summary>
    internal static readonly Verb[] Conduct =
    [
        Verb.Appoint, Verb.SendStatement, Verb.ReceiveReport, Verb.OfferMeeting, Verb.Recommend, Verb.Adjudicate, Verb.ReferEarly, Verb.SendBack, Verb.ConsiderFreezing,
        Verb.AppointToPanel, Verb.StandDown, Verb.ArrangePanel, Verb.SendPapers, Verb.MeetPanel, Verb.ReceivePanelReport, Verb.ConsultIndependentPerson,
    ];

    private static readonly Appointee[] Register =
    [
        A.Appointee("Ivan Orr"), A.Appointee("Irene Page"), A.Appointee("Paula Chair"), A.Appointee("Peter Second"), A.Appointee("Petra Third"),
    ];

    private AppointmentTerms Terms => new(On, "Nothing to declare", "The one before fell ill");

    private bool OfCaseConduct(Case @case)
    {
        Action? act = Verb switch
        {
            Verb.ConsiderFreezing => () => @case.ConsiderFreezing(
                new FreezingFacts(FreezingAnswer.Frozen, "The move would end contact", "Head of Service", On, On.AddDays(14)), Officer, At(Today)),
            Verb.ReferEarly => () => @case.ReferEarly(new EarlyReferralGate(true, true, true, true, true, true), Today, Today, Officer, At(Today)),
            Verb.SendBack => () => @case.SendBack(Today, Officer, At(Today)),
            _ => null,
        };
        act?.Invoke();
        return act is not null;
    }

    private bool OfInvestigation(Stage stage)
    {
        var role = stage.Case.Investigation?.InvestigatingOfficer is null ? InvestigationRole.InvestigatingOfficer : InvestigationRole.IndependentPerson;
        var reporter = stage.Case.Investigation is { InvestigatingOfficer: not null, OfficerReported: null }
            ? InvestigationRole.InvestigatingOfficer
            : InvestigationRole.IndependentPerson;
        Action? act = Verb switch
        {
            Verb.Appoint => () => stage.Appoint(role, Register[(int)role], Terms, Officer, At(Today)),
            Verb.SendStatement => () => stage.SendStatement(On, Officer, At(Today)),
            Verb.ReceiveReport => () => stage.ReceiveReport(reporter, On, Officer, At(Today)),
            Verb.OfferMeeting => () => stage.OfferMeeting(On, Officer, At(Today)),
            Verb.Recommend => () => stage.Recommend(stage.Recommenders().FirstOrDefault(), "Write to every family", Officer, At(Today)),
            Verb.Adjudicate => () => stage.Adjudicate(stage.RecommendationsMade().FirstOrDefault()!, new Rejection("Head of Service", On, "Done already"), Officer, At(Today)),
            _ => null,
        };
        act?.Invoke();
        return act is not null;
    }

    private bool OfPanel(Stage stage)
    {
        var members = stage.Case.PanelMembers;
        var next = Register.Skip(2).FirstOrDefault(one => members.All(member => member.Who != one.Id)) ?? Register[1];
        Action? act = Verb switch
        {
            Verb.AppointToPanel => () => stage.AppointToPanel(next, members.All(member => !member.Chairs), Terms, new CouncilRules(), Officer, At(Today)),
            Verb.StandDown => () => stage.StandDown(members.Count == 0 ? null! : members[0], "Fell ill", Officer, At(Today)),
            Verb.ArrangePanel => () => stage.ArrangePanel(new PanelArrangement(PanelMode.Remote, null, On, new TimeOnly(10, 0), "By video", On), Officer, At(Today)),
            Verb.SendPapers => () => stage.SendPapers(On, Officer, At(Today)),
            Verb.MeetPanel => () => stage.MeetPanel(On, new PanelAttendance(null, null, null), Officer, At(Today)),
            Verb.ReceivePanelReport => () => stage.ReceivePanelReport(On, null, Officer, At(Today)),
            Verb.ConsultIndependentPerson => () => stage.ConsultIndependentPerson(On, "Content with it", Officer, At(Today)),
            _ => null,
        };
        act?.Invoke();
        return act is not null;
    }
}
