using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Domain.Cases.Moving;

/// <summary>What may be done to the conduct of stage 3 of a statutory complaint.</summary>
public static class PanelMoves
{
    /// <summary>The verbs that belong to where the case stands, allowed or not.</summary>
    public static IEnumerable<Move> Of(Case @case, Office office) =>
        @case.IsUnderTheAct && @case.Stage(Panel.StageNumber) is { IsOpen: true } stage
            ? [.. BeforeItMet(stage, office), .. AfterIt(stage, office)]
            : [];

    private static IEnumerable<Move> BeforeItMet(Stage stage, Office office) =>
    [
        new(Verb.AppointToPanel, "Appoint to the panel", stage.Number, stage.Panel.WhyNotAppoint(office)),
        new(Verb.ArrangePanel, stage.Case.Panel?.MeetsOn is null ? "Arrange the panel" : "Arrange the panel anew", stage.Number,
            stage.Panel.WhyNotArrange(office)),
        new(Verb.SendPapers, "Record that the papers were sent", stage.Number, stage.Panel.WhyNotSendPapers(office)),
        new(Verb.MeetPanel, "Record that the panel met", stage.Number, stage.Panel.WhyNotMeet(office)),
        new(Verb.StandDown, "Remove somebody from the panel", stage.Number, stage.Panel.WhyNotStandDown(office)),
    ];

    private static IEnumerable<Move> AfterIt(Stage stage, Office office) =>
    [
        new(Verb.ReceivePanelReport, "Record the report of the panel", stage.Number, stage.Panel.WhyNotReceiveReport(office)),
        .. InvestigationMoves.OfRecommendations(stage, office),
        new(Verb.ConsultIndependentPerson, "Record the independent person's part", stage.Number, stage.Panel.WhyNotConsultIndependentPerson(office)),
    ];
}
