using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Domain.Cases.Moving;

/// <summary>Something that may or may not be done to a case now. What may not be done says why.</summary>
/// <param name="Verb">What it is.</param>
/// <param name="Label">The words on the button.</param>
/// <param name="Stage">The stage it is done to; null where it is done to the case.</param>
/// <param name="Refusal">Why it may not be done; null where it may.</param>
public sealed record Move(Verb Verb, string Label, int? Stage, Refusal? Refusal)
{
    /// <summary>Whether it may be done now.</summary>
    public bool Allowed => Refusal is null;
}

/// <summary>The verbs of the office.</summary>
public enum Verb
{
    Assign,
    Accept,
    Reject,
    Withdraw,
    Acknowledge,
    Draft,
    Submit,
    Return,
    Approve,
    Send,
    Extend,
    Conclude,
    GoOn,
    OfferStageTwo,
    AgreeStatement,
    SettleRequest,
    SetStart,
    RecordReceipt,
    Reopen,
    WithdrawAccepted,
    ConfirmWithdrawal,
    Reinstate,
    RefuseRequest,
    SkipStageOne,
    Appoint,
    SendStatement,
    ReceiveReport,
    OfferMeeting,
    NameAdjudicator,
    GoWithoutStatement,
    Recommend,
    Adjudicate,
    ReferEarly,
    SendBack,
    ConsiderFreezing,
    AppointToPanel,
    StandDown,
    ArrangePanel,
    SendPapers,
    MeetPanel,
    ReceivePanelReport,
    ConsultIndependentPerson,
    Seal,
    Unseal,
    Bar,
    AskToBar,
    LiftBar,
    AddPoint,
    AgreePoints,
    FindOnPoints,
    SendHoldingReply,
    Assess,
    ReviewTriage,
    RaiseConcern,
    PassOn,
    Split,
    ConsiderAgain,
    ChangeProcedure,
    Correct,
    Void,
    Restore,
}

/// <summary>
/// The one table of what may be done now: facts × role. It drives the buttons, the check on the server, the help and the tests.
/// </summary>
public static class Moves
{
    /// <summary>Every verb that belongs to where the case stands, allowed or not, the most likely first.</summary>
    public static IReadOnlyList<Move> Now(Case @case, Office office) => @case.Keeping switch
    {
        { Retention.ErasedOn: not null } => [],
        { Voiding.Standing: not null } => [.. CorrectingMoves.OfAVoided(@case, office)],
        _ =>
        [
            .. OfTheCourse(@case, office),
            .. AccessMoves.Of(@case, office),
            .. CorrectingMoves.Of(@case, office),
        ],
    };

    private static IReadOnlyList<Move> OfTheCourse(Case @case, Office office) => @case switch
    {
        { Decision: TriageDecision.Awaiting } =>
        [
            .. ArrivalMoves.Awaiting(@case, office), Assign(office), .. CourseMoves.Of(@case, office),
            .. ArrivalMoves.Always(@case, office),
        ],
        { CurrentStage: not null } =>
        [
            .. OfOpenStages(@case, office), .. PointMoves.Of(@case, office), .. PanelMoves.Of(@case, office),
            .. InvestigationMoves.Of(@case, office), GoOn(@case, office), .. CourseMoves.Of(@case, office),
            .. ArrivalMoves.Decided(@case, office), Assign(office), .. ArrivalMoves.Always(@case, office),
        ],
        _ => [.. ArrivalMoves.Decided(@case, office), Assign(office), .. ArrivalMoves.Always(@case, office)],
    };

    // An earlier stage is still open where the complainant went on after day 20 without a response.
    private static IEnumerable<Move> OfOpenStages(Case @case, Office office) => @case.Stages
        .Where(stage => stage.IsOpen)
        .OrderByDescending(stage => stage.Number)
        .SelectMany(stage => OfStage(stage, office));

    private static Move[] OfStage(Stage stage, Office office)
    {
        Move[] response =
        [
            .. Draft(stage, office),
            new(Verb.Submit, "Submit for approval", stage.Number, stage.Response.WhyNotSubmit(office)),
            new(Verb.Approve, "Approve the response", stage.Number, stage.Response.WhyNotApprove(office)),
            new(Verb.Return, "Return the response", stage.Number, stage.Response.WhyNotReturn(office)),
            new(
                Verb.Send, stage.CurrentResponse?.Letter?.Words is null ? "Record that it was sent" : "Send the letter", stage.Number,
                stage.Response.WhyNotSend(office)),
        ];
        Move[] conduct =
        [
            new(Verb.Conclude, "Conclude the stage", stage.Number, stage.WhyNotConclude(office)),
            new(Verb.Acknowledge, "Acknowledge the request", stage.Number, stage.WhyNotAcknowledge(office)),
            new(Verb.Extend, "Extend the time", stage.Number, stage.Clock.WhyNotExtend(office)),
        ];
        return office.Procedure.AsksForResponse ? [.. response, .. conduct] : conduct;
    }

    // While it waits for a manager nothing speaks of changing it.
    private static Move[] Draft(Stage stage, Office office) => stage.CurrentResponse is { AwaitsApproval: true }
        ? []
        : [new(Verb.Draft, stage.CurrentResponse is null ? "Draft the response" : "Change the response", stage.Number, stage.Response.WhyNotDraft(office))];

    private static Move GoOn(Case @case, Office office)
    {
        var next = @case.CurrentStage is { Number: var last } && office.Procedure.StageAfter(last) is { } after ? $"stage {after.Number}" : "the next stage";
        return new Move(Verb.GoOn, $"Move to {next}", null, @case.Escalation.WhyNotGoOn(office));
    }

    private static Move Assign(Office office) => new(Verb.Assign, "Reassign the case", null, CaseKeeping.WhyNotAssign(office));
}
