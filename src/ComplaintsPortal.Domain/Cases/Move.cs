using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

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
}

/// <summary>
/// The one table of what may be done now: facts × role. It drives the buttons, the check on the server, the help and the tests.
/// </summary>
public static class Moves
{
    /// <summary>Every verb that belongs to where the case stands, allowed or not, the most likely first.</summary>
    public static IReadOnlyList<Move> Now(Case @case, Procedure procedure, Officer officer, DateOnly today) =>
    [
        .. OfTheCourse(@case, procedure, officer, today),
        .. AccessMoves.Of(@case, officer),
    ];

    private static IReadOnlyList<Move> OfTheCourse(Case @case, Procedure procedure, Officer officer, DateOnly today) => @case switch
    {
        { Triage: Triage.Awaiting } =>
        [
            .. ArrivalMoves.Awaiting(@case, procedure, officer), Assign(officer), .. ConductMoves.Of(@case, procedure, officer, today),
            .. ArrivalMoves.Always(@case, officer),
        ],
        { CurrentStage: not null } =>
        [
            .. OfOpenStages(@case, procedure, officer), .. RecordMoves.Of(@case, procedure, officer), .. PanelMoves.Of(@case, officer),
            .. InvestigationMoves.Of(@case, officer), GoOn(@case, procedure, officer, today), .. ConductMoves.Of(@case, procedure, officer, today),
            .. ArrivalMoves.Decided(@case, procedure, officer), Assign(officer), .. ArrivalMoves.Always(@case, officer),
        ],
        _ => [.. ArrivalMoves.Decided(@case, procedure, officer), Assign(officer), .. ArrivalMoves.Always(@case, officer)],
    };

    // An earlier stage is still open where the complainant went on after day 20 without a response.
    private static IEnumerable<Move> OfOpenStages(Case @case, Procedure procedure, Officer officer) => @case.Stages
        .Where(stage => stage.IsOpen)
        .OrderByDescending(stage => stage.Number)
        .SelectMany(stage => OfStage(stage, procedure, officer));

    private static Move[] OfStage(Stage stage, Procedure procedure, Officer officer)
    {
        Move[] response =
        [
            new(Verb.Draft, stage.Response is null ? "Draft the response" : "Change the response", stage.Number, stage.WhyNotDraft(officer, procedure)),
            new(Verb.Submit, "Submit for approval", stage.Number, stage.WhyNotSubmit(officer)),
            new(Verb.Approve, "Approve the response", stage.Number, stage.WhyNotApprove(officer)),
            new(Verb.Return, "Return the response", stage.Number, stage.WhyNotReturn(officer)),
            new(Verb.Send, "Record that it was sent", stage.Number, stage.WhyNotSend(officer)),
        ];
        Move[] conduct =
        [
            new(Verb.Conclude, "Conclude the stage", stage.Number, stage.WhyNotConclude(officer)),
            new(Verb.Acknowledge, "Acknowledge", stage.Number, stage.WhyNotAcknowledge(officer)),
            new(Verb.Extend, "Extend the time", stage.Number, stage.WhyNotExtend(officer, procedure)),
        ];
        return procedure.AsksForResponse ? [.. response, .. conduct] : conduct;
    }

    private static Move GoOn(Case @case, Procedure procedure, Officer officer, DateOnly today) =>
        new(Verb.GoOn, "Go on to the next stage", null, @case.WhyNotGoOn(officer, procedure, today));

    private static Move Assign(Officer officer) => new(Verb.Assign, "Give to somebody", null, Case.WhyNotAssign(officer));
}
