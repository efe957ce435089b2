using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases;

/// <summary>What may be done besides the ordinary course: offers, starts, withdrawals, reopenings. Only what has to do with where the case stands.</summary>
internal static class ConductMoves
{
    internal static IEnumerable<Move> Of(Case @case, Procedure procedure, Officer officer, DateOnly today) => @case switch
    {
        { Triage: Triage.Awaiting } when procedure.IsStatutory =>
            [new(Verb.SkipStageOne, "Accept straight to stage 2", null, @case.WhyNotSkipStageOne(officer, procedure))],
        { CurrentStage: { } current } =>
        [
            .. @case.Stages.Where(stage => stage.IsOpen).SelectMany(stage => OfOpen(stage, procedure, officer, today)),
            .. current.IsOpen ? [] : OfEnded(@case, current, procedure, officer),
            .. @case.Stages.Any(stage => stage.IsOpen)
                ? [new Move(Verb.WithdrawAccepted, "Record that it was withdrawn", null, @case.WhyNotWithdrawAccepted(officer))]
                : Array.Empty<Move>(),
        ],
        _ => [],
    };

    private static IEnumerable<Move> OfOpen(Stage stage, Procedure procedure, Officer officer, DateOnly today)
    {
        if (procedure.IsStatutory && stage.Number == 1 && today > stage.Day20 && stage.Case.Stage(2) is null)
        {
            yield return new(Verb.OfferStageTwo, "Record that stage 2 was offered", 1, stage.WhyNotOfferStageTwo(officer, procedure, today));
        }

        if (stage.HasStatement(procedure) && stage.Agreed is null)
        {
            yield return new(Verb.AgreeStatement, "Record the agreed statement", stage.Number, stage.WhyNotAgreeStatement(officer, procedure));
        }

        if (stage.RequestedOrally && stage.RecordSettled is null)
        {
            yield return new(Verb.SettleRequest, "Settle the record of the request", stage.Number, stage.WhyNotSettleRequest(officer));
        }

        if (procedure.Stage(stage.Number)?.StandardDays is not null && stage.Response?.SentOn is null)
        {
            yield return new(Verb.SetStart, "Set the start of the clock", stage.Number, stage.WhyNotSetStart(officer, procedure));
        }
    }

    private static IEnumerable<Move> OfEnded(Case @case, Stage stage, Procedure procedure, Officer officer)
    {
        if (stage.Outcome == Stage.Withdrawn)
        {
            yield return new(Verb.Reinstate, "Reinstate", null, @case.WhyNotReinstate(officer));
            if (@case.StandingWithdrawal is { ConfirmedOn: null })
            {
                yield return new(Verb.ConfirmWithdrawal, "Record the letter that confirms it", null, @case.WhyNotConfirmWithdrawal(officer));
            }

            yield break;
        }

        yield return new(Verb.Reopen, $"Reopen stage {stage.Number}", stage.Number, stage.WhyNotReopen(officer));
        if (procedure.IsStatutory && stage is { Number: 2, Answered: not null })
        {
            yield return new(Verb.RefuseRequest, "Refuse a late request", null, @case.WhyNotRefuseRequest(officer, procedure));
            if (stage.ResponseReceived is null)
            {
                yield return new(Verb.RecordReceipt, "Record when the response was received", 2, stage.WhyNotRecordReceipt(officer, procedure));
            }
        }
    }
}
