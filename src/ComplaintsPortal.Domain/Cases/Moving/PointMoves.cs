using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Moving;

/// <summary>What may be done now to the points of a case, and to an enquiry that cannot be answered yet.</summary>
internal static class PointMoves
{
    /// <summary>The moves of every open stage, the latest first.</summary>
    public static IEnumerable<Move> Of(Case @case, Office office) => @case.Stages
        .Where(stage => stage.IsOpen)
        .OrderByDescending(stage => stage.Number)
        .SelectMany(stage => OfStage(stage, office));

    private static Move[] OfStage(Stage stage, Office office)
    {
        Move[] points = stage.PointsRaised.Count == 0 ? [] :
        [
            new(Verb.FindOnPoints, "Record findings", stage.Number, stage.Points.WhyNotFind(office)),
            new(Verb.AgreePoints, "Record that the points were agreed", stage.Number, stage.Points.WhyNotAgree(office)),
        ];
        Move[] reply = office.Procedure.Kind != ProcedureKind.Enquiry ? [] :
        [
            new(Verb.SendHoldingReply, "Record a holding reply", stage.Number, stage.Response.WhyNotSendHoldingReply(office)),
        ];
        return [.. reply, .. points, new(Verb.AddPoint, "Add a point", stage.Number, stage.Points.WhyNotAdd(office))];
    }
}
