using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Cases.Stages;
using static ComplaintsPortal.Domain.Cases.Correcting.RecordedDate;

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
            if (@case.Stages is [var first, ..] && DatesOfAStage.IsTheCases(first))
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

        foreach (var date in Each(@case.Withdrawals, (one, place) => one.ReinstatedOn is null ? [] : OfReinstated(@case, one, place))
            .Concat(Each(@case.Adjustments, OfAdjustment)).Concat(Each(@case.Restrictions, OfRestriction)))
        {
            yield return date;
        }
    }

    // One that stands is the end of the stages that it ended.
    private static IEnumerable<RecordedDate> OfReinstated(Case @case, Withdrawal one, int place) =>
    [
        .. Where(one.On, $"withdrawal-{place}", "Withdrawn, and reinstated since",
            (on, office) => DatesOfArrival.WhyNotBefore(one.ReinstatedOn, "when it was reinstated", on)
                ?? DateOfAct.WhyNot(on, office.Today, new Milestone(@case.Received, "when it arrived")),
            on => one.Restate(one.Facts with { On = on!.Value }), one.Stage),
        .. Where(one.ConfirmedOn, $"withdrawal-{place}-confirmed", "That withdrawal confirmed in writing",
            (on, office) => CaseWithdrawal.WhyNotConfirmOn(on, one.On, office), on => one.Restate(one.Facts with { ConfirmedOn = on }), one.Stage)
            .Select(confirmed => confirmed with { MayBeTakenOut = true }),
        .. Where(one.ReinstatedOn, $"withdrawal-{place}-reinstated", "Reinstated after that withdrawal",
            (on, office) => DateOfAct.WhyNot(on, office.Today, new Milestone(one.On, "when it was withdrawn")),
            on => one.Restate(one.Facts with { ReinstatedOn = on }), one.Stage),
    ];

    private static IEnumerable<RecordedDate> OfAdjustment(Adjustment one, int place) =>
    [
        .. Where(one.Facts.AgreedOn, $"adjustment-{place}-agreed", $"Reasonable adjustment {place} agreed",
            (on, office) => DatesOfArrival.WhyNotBefore(one.Facts.EndedOn, "when it ended", on) ?? CasePeople.WhyNotHappenedOn(on, office),
            on => one.Restate(one.Facts with { AgreedOn = on!.Value })),
        .. Where(one.Facts.EndedOn, $"adjustment-{place}-ended", $"Reasonable adjustment {place} ended",
            (on, office) => DateOfAct.WhyNot(on, office.Today, new Milestone(one.Facts.AgreedOn, "when it was agreed")),
            on => one.Restate(one.Facts with { EndedOn = on })),
    ];

    private static IEnumerable<RecordedDate> OfRestriction(ContactRestriction one, int place) =>
    [
        .. Where(one.Facts.From, $"restriction-{place}-from", $"Contact restricted (restriction {place})",
            (on, _) => DatesOfArrival.WhyNotBefore(one.Facts.EndedOn ?? one.Facts.ReviewOn, "when it ends or is looked at again", on) ?? KnownDate.WhyNot(on),
            on => one.Restate(one.Facts with { From = on!.Value })).Select(OfARestriction),
        .. Where(one.Facts.EndedOn, $"restriction-{place}-ended", $"Restriction of contact {place} ended",
            (on, office) => DateOfAct.WhyNot(on, office.Today, new Milestone(one.Facts.From, "when it began")),
            on => one.Restate(one.Facts with { EndedOn = on })).Select(OfARestriction),
    ];

    private static RecordedDate OfARestriction(RecordedDate date) => date with { ForAManager = "a restriction of contact" };
}
