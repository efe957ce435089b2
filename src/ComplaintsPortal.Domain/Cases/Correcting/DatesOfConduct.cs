using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>The dates of an investigation and of a review panel, each with the rule of the act that recorded it.</summary>
internal static class DatesOfConduct
{
    internal static IEnumerable<RecordedDate> OfInvestigation(Case @case) =>
        @case.Investigation is { } investigation && @case.Stage(Investigation.StageNumber) is { } stage
            ?
            [
                .. OfItsPeople(stage, investigation), .. OfItsCourse(stage, investigation), .. OfTheReferral(@case, investigation),
                .. OfRecommendations(stage),
            ]
            : [];

    internal static IEnumerable<RecordedDate> OfPanel(Case @case) => @case.Stage(Panel.StageNumber) is { } stage
        ?
        [
            .. @case.PanelMembers.Select((member, place) => OfMember(stage, member, place + 1)), .. OfItsMeeting(stage, @case.Panel),
            .. OfRecommendations(stage),
        ]
        : [];

    private static IEnumerable<RecordedDate> OfItsPeople(Stage stage, Investigation investigation) =>
    [
        .. Where(stage, investigation.OfficerAppointed, "investigating-officer-appointed", "Investigating officer appointed",
            stage.Investigation.WhyNotAppointOn, on => investigation.Restate(investigation.Facts with { OfficerAppointed = on })),
        .. Where(stage, investigation.IndependentAppointed, "independent-person-appointed", "Independent person appointed",
            stage.Investigation.WhyNotAppointOn, on => investigation.Restate(investigation.Facts with { IndependentAppointed = on })),
    ];

    private static IEnumerable<RecordedDate> OfItsCourse(Stage stage, Investigation investigation) =>
    [
        .. Where(stage, investigation.StatementSent, "statement-sent", "Statement of complaint sent",
            stage.Investigation.WhyNotSendStatementOn, on => investigation.Restate(investigation.Facts with { StatementSent = on }), mayBeTakenOut: true),
        .. Where(stage, investigation.OfficerReported, "investigating-officer-reported", "Report of the investigating officer received",
            (on, office) => stage.Investigation.WhyNotReceiveReportOn(InvestigationRole.InvestigatingOfficer, on, office),
            on => investigation.Restate(investigation.Facts with { OfficerReported = on })),
        .. Where(stage, investigation.IndependentReported, "independent-person-reported", "Report of the independent person received",
            (on, office) => stage.Investigation.WhyNotReceiveReportOn(InvestigationRole.IndependentPerson, on, office),
            on => investigation.Restate(investigation.Facts with { IndependentReported = on })),
        .. Where(stage, investigation.AdjudicatorNamed, "adjudicator-named", "Adjudicating officer named", stage.Investigation.WhyNotNameAdjudicatorOn,
            on => investigation.Restate(investigation.Facts with { AdjudicatorNamed = on })),
        .. Where(stage, investigation.MeetingOffered, "meeting-offered", "Meeting with the adjudicating officer offered",
            stage.Investigation.WhyNotOfferMeetingOn, on => investigation.Restate(investigation.Facts with { MeetingOffered = on }), mayBeTakenOut: true),
    ];

    private static IEnumerable<RecordedDate> OfTheReferral(Case @case, Investigation investigation) =>
    [
        .. Where(null, investigation.ReferralConsented, "referral-agreed", "Early referral agreed to by the complainant",
            (on, office) => DateOfAct.WhyNot(on, office.Today), on => investigation.Restate(investigation.Facts with { ReferralConsented = on })),
        .. Where(null, investigation.ReferredEarly, "referred-early", "Referred early to the Ombudsman",
            (on, office) => @case.Escalation.WhyNotReferEarlyOn(on, investigation.ReferralConsented, office),
            on => investigation.Restate(investigation.Facts with { ReferredEarly = on })),
        .. Where(null, investigation.ReferralSentBack, "referral-sent-back", "Sent back to a panel by the Ombudsman",
            @case.Escalation.WhyNotSendBackOn, on => investigation.Restate(investigation.Facts with { ReferralSentBack = on })),
    ];

    private static IEnumerable<RecordedDate> OfRecommendations(Stage stage) => RecordedDate.Each(stage.Recommendations.Made(), (made, place) =>
        Where(stage, made.Adjudicated, $"stage-{stage.Number}-recommendation-{place}-adjudicated",
            $"Recommendation {place} of stage {stage.Number} decided on", stage.Recommendations.WhyNotAdjudicateOn,
            on => made.Restate(made.Facts with { Adjudicated = on }))
        .Concat(Where(stage, made.Due, $"stage-{stage.Number}-recommendation-{place}-due",
            $"Day by which recommendation {place} of stage {stage.Number} is carried out", (on, _) => KnownDate.WhyNotDue(on, made.Adjudicated),
            on => made.Restate(made.Facts with { Due = on }))));

    private static RecordedDate OfMember(Stage stage, PanelMember member, int place) =>
        new($"panel-member-{place}-appointed", $"Panel {(member.Chairs ? "chair" : $"member {place}")} appointed", stage.Number, member.Appointed)
        {
            WhyNotOn = stage.Panel.WhyNotAppointOn,
            Write = on => member.Restate(member.Facts with { Appointed = on!.Value }),
        };

    private static IEnumerable<RecordedDate> OfItsMeeting(Stage stage, Panel? panel) => panel is null ? [] :
    [
        .. Where(stage, panel.NoticeSent, "panel-notice", "Complainant told of the panel's meeting",
            (on, office) => stage.Panel.WhyNotGiveNoticeOn(on, panel.MeetsOn ?? on, office),
            on => panel.Restate(panel.Facts with { NoticeSent = on })),
        .. Where(stage, panel.PapersSent, "panel-papers", "Panel papers sent", stage.Panel.WhyNotSendPapersOn,
            on => panel.Restate(panel.Facts with { PapersSent = on }), mayBeTakenOut: true),
        .. Where(stage, panel.MeetsOn, "panel-arranged", "Day for which the panel was arranged", (on, _) => stage.Panel.WhyNotArrangeFor(on),
            on => panel.Restate(panel.Facts with { MeetsOn = on })),
        .. Where(stage, panel.IndependentPersonConsulted, "independent-person-consulted", "Response considered with the independent person",
            stage.Panel.WhyNotConsultIndependentPersonOn, on => panel.Restate(panel.Facts with { IndependentPersonConsulted = on })),
    ];

    private static IEnumerable<RecordedDate> Where(
        Stage? stage, DateOnly? recorded, string key, string name, Func<DateOnly, Office, Refusal?> whyNotOn, Action<DateOnly?> write,
        bool mayBeTakenOut = false) =>
        recorded is { } on ? [new RecordedDate(key, name, stage?.Number, on) { MayBeTakenOut = mayBeTakenOut, WhyNotOn = whyNotOn, Write = write }] : [];
}
