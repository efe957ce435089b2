using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Moving;

/// <summary>What a list reads of a stage that has not ended: enough to say what is to be done about it.</summary>
/// <param name="Number">The number of the stage.</param>
/// <param name="Due">The date by which it is to be concluded; null where it has no clock.</param>
/// <param name="Response">Where its response stands; null while there is none.</param>
/// <param name="PointsToFind">Whether nothing was found yet on one of its points.</param>
/// <param name="Conducting">Whether the reports of its investigation or panel are still to come, or what they recommend is to be decided on.</param>
public sealed record StageInHand(int Number, DateOnly? Due, ResponseState? Response, bool PointsToFind, bool Conducting)
{
    /// <summary>Whether the request was acknowledged.</summary>
    public required bool Acknowledged { get; init; }
}

/// <summary>
/// The most pressing step of a case, from the little that a list reads of it. It says what <see cref="NextStep"/> says of the whole case, in fewer
/// words where that would take all of its records.
/// </summary>
public static class StepInHand
{
    /// <summary>The step of a case on which nobody has decided.</summary>
    /// <param name="assessed">Whether it was assessed.</param>
    /// <param name="procedure">The procedure that it looks like.</param>
    public static NextStep OfAwaiting(bool assessed, Procedure procedure) => assessed || procedure.Kind is not ProcedureKind.Complaint
        ? new(Mover.Owner, "Decide whether to accept it")
        : new(Mover.Owner, "Assess it: who complains, about what, since when", Verb.Assess);

    /// <summary>The step of a stage that has not ended.</summary>
    public static NextStep Of(StageInHand stage, Procedure procedure) => stage switch
    {
        { Conducting: true, Number: Investigation.StageNumber, Response: not (ResponseState.AwaitingApproval or ResponseState.Approved) } =>
            new(Mover.Owner, "Carry on with the investigation", null, stage.Number),
        { Conducting: true, Response: not (ResponseState.AwaitingApproval or ResponseState.Approved) } =>
            new(Mover.Owner, "Carry on with the review panel", null, stage.Number),
        _ => OfResponse(stage, procedure),
    };

    /// <summary>The step of something that is due besides the response; null for the verb where several may be meant.</summary>
    public static NextStep Of(DeadlineKind kind, int? stage) => new(Mover.Owner, DeadlineWords.ToDo(kind, stage), VerbOf(kind, stage), stage);

    internal static NextStep OfResponse(StageInHand stage, Procedure procedure) => stage.Response switch
    {
        _ when !procedure.AsksForResponse => OfEnd(stage, procedure),

        // No regulation sets a date for acknowledging stage 1 of the regulations; it is done all the same before anybody answers.
        null when stage is { Number: 1, Acknowledged: false } && procedure.Kind is ProcedureKind.Complaint =>
            Owners("Acknowledge the request", Verb.Acknowledge, stage),
        null => Owners("Draft the response", Verb.Draft, stage),
        ResponseState.Draft => Owners("Submit the response for approval", Verb.Submit, stage),
        ResponseState.Returned => Owners("Change the response, which was returned", Verb.Draft, stage),
        ResponseState.AwaitingApproval => new(Mover.Manager, "Approve or return the response", Verb.Approve, stage.Number),
        ResponseState.Approved => Owners("Send the response", Verb.Send, stage),
        _ => OfEnd(stage, procedure),
    };

    // An outcome of a complaint follows from what was found on its points.
    private static NextStep OfEnd(StageInHand stage, Procedure procedure) => procedure.Kind is ProcedureKind.Complaint && stage.PointsToFind
        ? Owners("Record what was found on every point", Verb.FindOnPoints, stage)
        : Owners("Conclude the stage", Verb.Conclude, stage);

    private static NextStep Owners(string what, Verb verb, StageInHand stage) => new(Mover.Owner, what, verb, stage.Number);

    private static Verb? VerbOf(DeadlineKind kind, int? stage) => kind switch
    {
        DeadlineKind.Acknowledgement when stage is not null => Verb.Acknowledge,
        DeadlineKind.StageTwoOffer => Verb.OfferStageTwo,
        DeadlineKind.FreezingDecision or DeadlineKind.FreezingReview => Verb.ConsiderFreezing,
        DeadlineKind.PanelMembers => Verb.AppointToPanel,
        DeadlineKind.PanelPapers => Verb.SendPapers,
        DeadlineKind.PanelReport => Verb.ReceivePanelReport,
        _ => null,
    };
}
