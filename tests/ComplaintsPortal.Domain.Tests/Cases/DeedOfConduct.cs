using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Moving;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Cases.Stages;
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
        Verb.Appoint, Verb.SendStatement, Verb.ReceiveReport, Verb.OfferMeeting, Verb.NameAdjudicator, Verb.GoWithoutStatement,
        Verb.Recommend, Verb.Adjudicate, Verb.ReferEarly, Verb.SendBack,
        Verb.ConsiderFreezing,
        Verb.AppointToPanel, Verb.StandDown, Verb.ArrangePanel, Verb.SendPapers, Verb.MeetPanel, Verb.ReceivePanelReport, Verb.ConsultIndependentPerson,
    ];

    private static readonly Appointee[] Register =
    [
        A.Appointee("Ivan Orr"), A.Appointee("Irene Page"), A.Appointee("Paula Chair"), A.Appointee("Peter Second"), A.Appointee("Petra Third"),
    ];

    private AppointmentTerms Terms => new(On, "Nothing to declare", "The one before fell ill") { OutsideTheLine = true };

    private bool OfCaseConduct(Case @case)
    {
        Action? act = Verb switch
        {
            Verb.ConsiderFreezing => () =>
                @case.Escalation.ConsiderFreezing(
                    new FreezingFacts(FreezingAnswer.Frozen, "The move would end contact", "Head of Service", On, On.AddDays(14)),
                    A.Office(Officer, At(Today))),
            Verb.ReferEarly =>
                () => @case.Escalation.ReferEarly(new EarlyReferralGate(true, true, true, true, true, true), Today, Today, A.Office(Officer, At(Today))),
            Verb.SendBack => () => @case.Escalation.SendBack(Today, A.Office(Officer, At(Today))),
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
            Verb.Appoint => () => stage.Investigation.Appoint(role, Register[(int)role], Terms, A.Office(Officer, At(Today))),
            Verb.SendStatement => () => stage.Investigation.SendStatement(On, A.Office(Officer, At(Today))),
            Verb.ReceiveReport => () => stage.Investigation.ReceiveReport(reporter, On, A.Office(Officer, At(Today))),
            Verb.NameAdjudicator => () => stage.Investigation.NameAdjudicator("Hanna Reed, Head of Service", On, A.Office(Officer, At(Today))),
            Verb.GoWithoutStatement => () => stage.Investigation.GoWithoutStatement("Nobody would agree to one", A.Office(Officer, At(Today))),
            Verb.OfferMeeting => () => stage.Investigation.OfferMeeting(On, A.Office(Officer, At(Today))),
            Verb.Recommend =>
                () => stage.Recommendations.Recommend(stage.Recommendations.Recommenders().FirstOrDefault(), "Write to every family",
                    A.Office(Officer, At(Today))),
            Verb.Adjudicate =>
                () => stage.Recommendations.Adjudicate(stage.Recommendations.Made().FirstOrDefault()!, new Rejection("Head of Service", On, "Done already"),
                    A.Office(Officer, At(Today))),
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
            Verb.AppointToPanel =>
                () => stage.Panel.Appoint(next, members.All(member => !member.Chairs), Terms, A.Office(Officer, At(Today), rules: new CouncilRules())),
            Verb.StandDown => () => stage.Panel.StandDown(members.Count == 0 ? null! : members[0], "Fell ill", A.Office(Officer, At(Today))),
            Verb.ArrangePanel =>
                () => stage.Panel.Arrange(new PanelArrangement(PanelMode.Remote, null, On, new TimeOnly(10, 0), "By video", On), A.Office(Officer, At(Today))),
            Verb.SendPapers => () => stage.Panel.SendPapers(On, A.Office(Officer, At(Today))),
            Verb.MeetPanel => () => stage.Panel.Meet(On, new PanelAttendance(null, null, null), A.Office(Officer, At(Today))),
            Verb.ReceivePanelReport => () => stage.Panel.ReceiveReport(On, null, A.Office(Officer, At(Today))),
            Verb.ConsultIndependentPerson => () => stage.Panel.ConsultIndependentPerson(On, "Content with it", A.Office(Officer, At(Today))),
            _ => null,
        };
        act?.Invoke();
        return act is not null;
    }
}
