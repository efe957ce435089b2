using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Domain.Cases.Moving;

/// <summary>What may be done besides the ordinary course: offers, starts, withdrawals, reopenings. Only what has to do with where the case stands.</summary>
internal static class CourseMoves
{
    internal static IEnumerable<Move> Of(Case @case, Office office) => @case switch
    {
        { Decision: TriageDecision.Awaiting } when office.Procedure.IsStatutory =>
            [new(Verb.SkipStageOne, "Accept straight to stage 2", null, @case.Route.WhyNotSkipStageOne(office))],
        { CurrentStage: { } current } =>
        [
            .. @case.Stages.Where(stage => stage.IsOpen).SelectMany(stage => OfOpen(stage, office)),
            .. current.IsOpen ? [] : OfEnded(@case, current, office),
            .. @case.Stages.Any(stage => stage.IsOpen)
                ? [new Move(Verb.WithdrawAccepted, "Record that it was withdrawn", null, @case.Withdrawal.WhyNotWithdraw(office))]
                : Array.Empty<Move>(),
        ],
        _ => [],
    };

    private static IEnumerable<Move> OfOpen(Stage stage, Office office)
    {
        if (office.Procedure.IsStatutory && stage.Number == 1 && office.Today > stage.Day20 && stage.Case.Stage(2) is null)
        {
            yield return new(Verb.OfferStageTwo, "Record that stage 2 was offered", 1, stage.Escalation.WhyNotOfferStageTwo(office));
        }

        if (stage.Clock.HasStatement(office.Procedure) && stage.Agreed is null)
        {
            yield return new(Verb.AgreeStatement, "Record the agreed statement", stage.Number, stage.Clock.WhyNotAgreeStatement(office));
        }

        if (stage.RequestedOrally && stage.RecordSettled is null)
        {
            yield return new(Verb.SettleRequest, "Settle the record of the request", stage.Number, stage.Clock.WhyNotSettleRequest(office));
        }

        if (office.Procedure.Stage(stage.Number)?.StandardDays is not null && stage.CurrentResponse?.SentOn is null && !stage.Reopening.IsLaterRound
            && stage.Clock.StartGrounds(office.Procedure).Count > 0)
        {
            yield return new(Verb.SetStart, "Set the start of the clock", stage.Number, stage.Clock.WhyNotSetStart(office));
        }
    }

    private static IEnumerable<Move> OfEnded(Case @case, Stage stage, Office office)
    {
        if (stage.Outcome == DerivedOutcome.Withdrawn)
        {
            yield return new(Verb.Reinstate, "Reinstate the case", null, @case.Withdrawal.WhyNotReinstate(office));
            if (@case.Withdrawal.Standing is { ConfirmedOn: null })
            {
                yield return new(Verb.ConfirmWithdrawal, "Record the letter that confirms it", null, @case.Withdrawal.WhyNotConfirm(office));
            }

            yield break;
        }

        yield return new(Verb.Reopen, $"Reopen stage {stage.Number}", stage.Number, stage.Reopening.WhyNotReopen(office));
        if (office.Procedure.IsStatutory && stage is { Number: 2, Answered: not null })
        {
            yield return new(Verb.RefuseRequest, "Refuse a late request", null, @case.Escalation.WhyNotRefuseRequest(office));
            if (stage.ResponseReceived is null)
            {
                yield return new(Verb.RecordReceipt, "Record when the response was received", 2, stage.Escalation.WhyNotRecordReceipt(office));
            }
        }
    }
}
