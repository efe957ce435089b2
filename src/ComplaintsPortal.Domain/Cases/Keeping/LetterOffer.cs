using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Keeping;

/// <summary>A letter that fits where a case stands.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Stage">The number of the stage that it belongs to; null where it belongs to none.</param>
public sealed record LetterOffer(LetterKind Kind, int? Stage)
{
    /// <summary>The letters that fit where a case stands.</summary>
    public static IReadOnlyList<LetterOffer> Of(Case @case, Procedure procedure) => @case.Decision switch
    {
        TriageDecision.Awaiting => [new(LetterKind.Acknowledgement, null)],
        TriageDecision.Rejected => [new(LetterKind.Refusal, null)],
        TriageDecision.Withdrawn => [new(LetterKind.Withdrawal, null)],
        _ => [.. Stages(@case).SelectMany(stage => OfStage(stage, procedure))],
    };

    /// <summary>The letter that carries the response to a stage.</summary>
    public static LetterKind ResponseTo(int stage, Procedure procedure) => procedure switch
    {
        { Kind: not ProcedureKind.Complaint } => LetterKind.Reply,
        _ when procedure.StageAfter(stage) is null => LetterKind.FinalResponse,
        _ when stage == 1 => LetterKind.StageOneResponse,
        _ => LetterKind.StageTwoResponse,
    };

    // The stage that the case is at, and an earlier one that is still to be answered.
    private static IEnumerable<Stage> Stages(Case @case) =>
        @case.Stages.Where(stage => stage.IsOpen || stage == @case.CurrentStage).OrderByDescending(stage => stage.Number);

    private static IEnumerable<LetterOffer> OfStage(Stage stage, Procedure procedure)
    {
        var complaint = procedure.Kind is ProcedureKind.Complaint;
        (LetterKind Kind, bool Fits)[] letters =
        [
            (ResponseTo(stage.Number, procedure), procedure.AsksForResponse && IsToBeWritten(stage.CurrentResponse)),
            (LetterKind.Acknowledgement, true),
            (LetterKind.StatementOfComplaint, complaint && stage.IsOpen),
            (LetterKind.Extension, stage.Extended && stage.IsOpen),
            (LetterKind.PanelNotice, procedure.IsStatutory && stage is { Number: 3, IsOpen: true }),
            (LetterKind.NextStage, complaint && procedure.StageAfter(stage.Number) is not null),
            (LetterKind.Withdrawal, complaint),
        ];
        return letters.Where(letter => letter.Fits).Select(letter => new LetterOffer(letter.Kind, stage.Number));
    }

    // A letter that was approved as a whole is sent as it is; once it was, a copy of the response may go to somebody else.
    private static bool IsToBeWritten(Response? response) =>
        response is { ApprovedAt: not null, Letter: null or { Words: null } } or { ApprovedAt: not null, SentOn: not null };
}
