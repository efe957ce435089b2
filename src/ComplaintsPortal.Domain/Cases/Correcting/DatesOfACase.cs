using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Stages;

namespace ComplaintsPortal.Domain.Cases.Correcting;

/// <summary>The dates that belong to a case as a whole, each with the rule of the act that recorded it.</summary>
internal static class DatesOfACase
{
    // A case that was accepted began its first stage on the day on which it arrived: one date, written down twice.
    internal static RecordedDate Received(Case @case) => new("received", "Received", null, @case.Received)
    {
        WhyNotOn = (on, office) => Arrival.WhyNotLogOn(on, office.Today),
        Write = on =>
        {
            if (@case.Stages is [var first, ..] && first.Received == @case.Received)
            {
                DatesOfAStage.Begin(first, on!.Value);
            }

            @case.Received = on!.Value;
        },
    };

    internal static IEnumerable<RecordedDate> Others(Case @case)
    {
        if (@case.Freezing is { } freezing)
        {
            yield return new("freezing-decided", "Holding back a disputed decision considered", null, freezing.Facts.Decided)
            {
                WhyNotOn = (on, office) => @case.Escalation.WhyNotConsiderFreezingOn(on, office)
                    ?? CaseEscalation.WhyNotReviewFreezingOn(freezing.Facts.Answer, freezing.Facts.Review, on),
                Write = on => freezing.Restate(freezing.Facts with { Decided = on!.Value }),
            };
        }

        if (@case.Withdrawal.Standing is { ConfirmedOn: { } confirmed } withdrawal)
        {
            yield return new("withdrawal-confirmed", "Withdrawal confirmed in writing", null, confirmed)
            {
                MayBeTakenOut = true,
                WhyNotOn = (on, office) => CaseWithdrawal.WhyNotConfirmOn(on, withdrawal.On, office),
                Write = on => withdrawal.Restate(withdrawal.Facts with { ConfirmedOn = on }),
            };
        }
    }
}
