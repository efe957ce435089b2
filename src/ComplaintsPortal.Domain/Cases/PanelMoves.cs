using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases;

/// <summary>What may be done to the conduct of stage 3 of a statutory complaint.</summary>
public static class PanelMoves
{
    /// <summary>The verbs that belong to where the case stands, allowed or not.</summary>
    public static IEnumerable<Move> Of(Case @case, Officer officer) =>
        @case.IsUnderTheAct && @case.Stage(Panel.StageNumber) is { IsOpen: true } stage
            ? [.. BeforeItMet(stage, officer), .. AfterIt(stage, officer)]
            : [];

    private static IEnumerable<Move> BeforeItMet(Stage stage, Officer officer) =>
    [
        new(Verb.AppointToPanel, "Appoint to the panel", stage.Number, stage.WhyNotAppointToPanel(officer)),
        new(Verb.ArrangePanel, stage.Case.Panel?.MeetsOn is null ? "Arrange the panel" : "Arrange the panel anew", stage.Number, stage.WhyNotArrangePanel(officer)),
        new(Verb.SendPapers, "Record that the papers were sent", stage.Number, stage.WhyNotSendPapers(officer)),
        new(Verb.MeetPanel, "Record that the panel met", stage.Number, stage.WhyNotMeetPanel(officer)),
        new(Verb.StandDown, "Take somebody off the panel", stage.Number, stage.WhyNotStandDown(officer)),
    ];

    private static IEnumerable<Move> AfterIt(Stage stage, Officer officer) =>
    [
        new(Verb.ReceivePanelReport, "Record the report of the panel", stage.Number, stage.WhyNotReceivePanelReport(officer)),
        .. InvestigationMoves.OfRecommendations(stage, officer),
        new(Verb.ConsultIndependentPerson, "Record the independent person's part", stage.Number, stage.WhyNotConsultIndependentPerson(officer)),
    ];
}
