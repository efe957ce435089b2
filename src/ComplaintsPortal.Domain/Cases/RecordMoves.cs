using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

/// <summary>What may be done now to the points of a case, and to an enquiry that cannot be answered yet.</summary>
internal static class RecordMoves
{
    /// <summary>The moves of every open stage, the latest first.</summary>
    public static IEnumerable<Move> Of(Case @case, Procedure procedure, Officer officer) => @case.Stages
        .Where(stage => stage.IsOpen)
        .OrderByDescending(stage => stage.Number)
        .SelectMany(stage => OfStage(stage, procedure, officer));

    private static Move[] OfStage(Stage stage, Procedure procedure, Officer officer)
    {
        Move[] points = stage.Issues.Count == 0 ? [] :
        [
            new(Verb.FindOnPoints, "Record findings", stage.Number, stage.WhyNotFindOnPoints(officer)),
            new(Verb.AgreePoints, "Record that the points were agreed", stage.Number, stage.WhyNotAgreePoints(officer)),
        ];
        Move[] reply = procedure.Kind != ProcedureKind.Enquiry ? [] :
        [
            new(Verb.SendHoldingReply, "Record a holding reply", stage.Number, stage.WhyNotSendHoldingReply(officer, procedure)),
        ];
        return [.. reply, .. points, new(Verb.AddPoint, "Add a point", stage.Number, stage.WhyNotAddPoint(officer))];
    }
}
