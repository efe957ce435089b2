using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases;

/// <summary>What may be done to the conduct of stage 2 of a statutory complaint, and what follows from it.</summary>
public static class InvestigationMoves
{
    /// <summary>The verbs that belong to where the case stands, allowed or not.</summary>
    public static IEnumerable<Move> Of(Case @case, Officer officer)
    {
        if (!@case.IsUnderTheAct || @case.Stages.Count == 0)
        {
            return [];
        }

        var stage = @case.Stage(Investigation.StageNumber);
        return
        [
            .. stage is { IsOpen: true } ? OfStage(stage, officer) : [],
            .. OfReferral(@case, stage, officer),
            new(Verb.ConsiderFreezing, @case.Freezing is null ? "Consider holding back a disputed decision" : "Review what is held back", null, @case.WhyNotConsiderFreezing(officer)),
        ];
    }

    private static Move[] OfReferral(Case @case, Stage? stage, Officer officer) => @case.Investigation switch
    {
        _ when stage?.Answered is null => [],
        { IsReferred: true } => [new(Verb.SendBack, "Record that the Ombudsman sent it back", null, @case.WhyNotSendBack(officer))],
        _ => [new(Verb.ReferEarly, "Refer early to the Ombudsman", null, @case.WhyNotReferEarly(officer))],
    };

    private static IEnumerable<Move> OfStage(Stage stage, Officer officer) =>
    [
        new(Verb.Appoint, "Appoint to the investigation", stage.Number, stage.WhyNotAppoint(officer)),
        new(Verb.SendStatement, "Record that the statement was sent", stage.Number, stage.WhyNotSendStatement(officer)),
        new(Verb.ReceiveReport, "Record a report", stage.Number, stage.WhyNotReceiveReport(officer)),
        .. OfRecommendations(stage, officer),
        new(Verb.OfferMeeting, "Record the offer of a meeting", stage.Number, stage.WhyNotOfferMeeting(officer)),
    ];

    // Until a report has come there is nothing to recommend, and nothing to say about it.
    internal static IEnumerable<Move> OfRecommendations(Stage stage, Officer officer) => stage.Recommenders().Any()
        ?
        [
            new(Verb.Recommend, "Enter a recommendation", stage.Number, stage.WhyNotRecommend(officer)),
            new(Verb.Adjudicate, "Adjudicate a recommendation", stage.Number, stage.WhyNotAdjudicate(officer)),
        ]
        : [];
}
