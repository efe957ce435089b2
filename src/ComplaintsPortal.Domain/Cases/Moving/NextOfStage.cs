using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Domain.Cases.Moving;

/// <summary>The next step of a stage that has not ended: what is due beside the response, what the response waits for, the response, the end.</summary>
internal static class NextOfStage
{
    // What is due beside the response comes first: it is shorter, and it does not wait for it.
    public static NextStep Of(Stage stage, Office office) => stage switch
    {
        _ when stage.Case.Stage(1) is { } first && first.Escalation.WhyNotOfferStageTwo(office) is null =>
            new(Mover.Owner, "Offer stage 2: day 20 has passed without a response", Verb.OfferStageTwo, 1),
        { RequestedOrally: true, RecordSettled: null } => Owners("Settle the written record of the request", Verb.SettleRequest, stage),
        { Acknowledged: null, CurrentResponse: null or { SentOn: null } } when office.Procedure.Stage(stage.Number)?.AcknowledgeDays is not null =>
            Owners("Acknowledge the request", Verb.Acknowledge, stage),
        { CurrentResponse: null or { State: ResponseState.Draft or ResponseState.Returned } } when NextOfConduct.Of(stage, office.Today) is { } before =>
            before.Verb is { } verb ? Owners(before.What, verb, stage) : new(Mover.Owner, before.What),
        { Agreed: null, CurrentResponse: null } when stage.Clock.HasStatement(office.Procedure) =>
            Owners("Agree the statement of complaint", Verb.AgreeStatement, stage),
        _ => OfResponse(stage, office),
    };

    internal static NextStep OfResponse(Stage stage, Office office) => StepInHand.OfResponse(
        new StageInHand(stage.Number, stage.Due, stage.CurrentResponse?.State, stage.issues.Exists(point => point.Finding is null), Conducting: false)
        {
            Acknowledged = stage.Acknowledged is not null,
        },
        office.Procedure);

    private static NextStep Owners(string what, Verb verb, Stage stage) => new(Mover.Owner, what, verb, stage.Number);
}
