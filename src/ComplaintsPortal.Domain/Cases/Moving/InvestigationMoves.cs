using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Domain.Cases.Moving;

/// <summary>What may be done to the conduct of stage 2 of a statutory complaint, and what follows from it.</summary>
public static class InvestigationMoves
{
    /// <summary>The verbs that belong to where the case stands, allowed or not.</summary>
    public static IEnumerable<Move> Of(Case @case, Office office)
    {
        if (!@case.IsUnderTheAct || @case.Stages.Count == 0)
        {
            return [];
        }

        var stage = @case.Stage(Investigation.StageNumber);
        return
        [
            .. stage is { IsOpen: true } ? OfStage(stage, office) : [],
            .. OfReferral(@case, stage, office),
            new(Verb.ConsiderFreezing, @case.Freezing is null ? "Consider holding back a disputed decision" : "Review what is held back", null,
                @case.Escalation.WhyNotConsiderFreezing(office)),
        ];
    }

    private static Move[] OfReferral(Case @case, Stage? stage, Office office) => @case.Investigation switch
    {
        _ when stage?.Answered is null => [],
        { IsReferred: true } => [new(Verb.SendBack, "Record that the Ombudsman sent it back", null, @case.Escalation.WhyNotSendBack(office))],
        _ => [new(Verb.ReferEarly, "Refer early to the Ombudsman", null, @case.Escalation.WhyNotReferEarly(office))],
    };

    private static IEnumerable<Move> OfStage(Stage stage, Office office) =>
    [
        new(Verb.Appoint, "Appoint to the investigation", stage.Number, stage.Investigation.WhyNotAppoint(office)),
        new(Verb.SendStatement, "Record that the statement was sent", stage.Number, stage.Investigation.WhyNotSendStatement(office)),
        .. stage.Agreed is null && stage.Case.Investigation?.NoStatementReason is null
            ? [new Move(Verb.GoWithoutStatement, "Record why there is no agreed statement", stage.Number, stage.Investigation.WhyNotGoWithoutStatement(office))]
            : Array.Empty<Move>(),
        new(Verb.NameAdjudicator, "Name the adjudicating officer", stage.Number, stage.Investigation.WhyNotNameAdjudicator(office)),
        new(Verb.ReceiveReport, "Record a report", stage.Number, stage.Investigation.WhyNotReceiveReport(office)),
        .. OfRecommendations(stage, office),
        new(Verb.OfferMeeting, "Record the offer of a meeting", stage.Number, stage.Investigation.WhyNotOfferMeeting(office)),
    ];

    // Until a report has come there is nothing to recommend, and nothing to say about it.
    internal static IEnumerable<Move> OfRecommendations(Stage stage, Office office) => stage.Recommendations.Recommenders().Any()
        ?
        [
            new(Verb.Recommend, "Enter a recommendation", stage.Number, stage.Recommendations.WhyNotRecommend(office)),
            new(Verb.Adjudicate, "Adjudicate a recommendation", stage.Number, stage.Recommendations.WhyNotAdjudicate(office)),
        ]
        : [];
}
