using ComplaintsPortal.Domain.Calendar;

namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>Deadlines in words that can be read to a complainant on the telephone.</summary>
public static class DeadlineWords
{
    /// <summary>What is to be done, as the worklist says it.</summary>
    /// <param name="kind">What is due.</param>
    /// <param name="stage">The stage that it belongs to.</param>
    public static string ToDo(DeadlineKind kind, int? stage) => kind switch
    {
        DeadlineKind.Acknowledgement => "Acknowledge",
        DeadlineKind.StageTwoOffer => "Offer stage 2",
        DeadlineKind.WrittenExplanation => "Explain the delay in writing",
        DeadlineKind.AgreedDate => "Respond by the date agreed",
        DeadlineKind.NextStageRequest => $"The complainant may ask for stage {stage + 1}",
        DeadlineKind.Consent => "Settle who speaks for them: there is no consent",
        DeadlineKind.FreezingDecision => "Consider holding back the disputed change",
        DeadlineKind.PanelMembers => "Appoint the panel, its chair first",
        DeadlineKind.PanelMeeting => "Hold the panel",
        DeadlineKind.PanelPapers => "Send the panel's papers",
        DeadlineKind.PanelReport => "Receive the panel's report",
        DeadlineKind.PanelResponse => "Respond to the panel's report",
        DeadlineKind.FreezingReview => "Review what is held back",
        DeadlineKind.RefusalReview => "Look at the refusal again",
        DeadlineKind.AdjustmentReview => "Look at the adjustment again",
        DeadlineKind.RestrictionReview => "Look at the restriction of contact again",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "It has no words"),
    };

    /// <summary>What is to be done, by when and by which rule.</summary>
    public static string Sentence(this Deadline deadline) => deadline switch
    {
        { Whose: Party.Complainant, Advisory: true } =>
            $"{What(deadline)}, and is invited to by {Date(deadline.Due)}; a later request is not refused for that ({deadline.Authority})",
        { Whose: Party.Complainant } => $"{What(deadline)} until {Date(deadline.Due)} ({deadline.Authority}); a later request is considered",
        { Met: { } met } when met > deadline.Due => $"{What(deadline)}: done on {Date(met)}, due by {Date(deadline.Due)} ({deadline.Authority})",
        { Met: { } met } => $"{What(deadline)}: done in time on {Date(met)} ({deadline.Authority})",
        _ when Condition(deadline.Kind) is { } condition => $"{What(deadline)} by {Date(deadline.Due)}, {condition} ({deadline.Authority})",
        _ => $"{What(deadline)} by {Date(deadline.Due)} ({deadline.Authority})",
    };

    /// <summary>On what it depends whether it has to be done at all; null where it has to be done anyway.</summary>
    public static string? Condition(DeadlineKind kind) => kind switch
    {
        DeadlineKind.StageTwoOffer => "only where stage 1 has no response by then",
        DeadlineKind.WrittenExplanation => "only where the response cannot be sent by then",
        _ => null,
    };

    /// <summary>How the date was worked out, a sentence each.</summary>
    public static IReadOnlyList<string> Working(this Deadline deadline, WorkingCalendar calendar) => deadline.WorkingDays switch
    {
        null => [DayZero(deadline), $"The limit is {deadline.Rule}: {ClockWorking.Long(deadline.Due)} ({deadline.Authority})."],
        < 0 and var days =>
        [
            DayZero(deadline),
            Skipped(calendar, deadline.Due, deadline.From.On),
            $"{-days} working days before it is {ClockWorking.Long(deadline.Due)} ({deadline.Authority}).",
        ],
        var days =>
        [
            DayZero(deadline),
            $"Day 1 is {ClockWorking.Long(calendar.AddWorkingDays(deadline.From.On, 1))}.",
            Skipped(calendar, deadline.From.On, deadline.Due),
            $"Day {days} is {ClockWorking.Long(deadline.Due)} ({deadline.Authority}).",
        ],
    };

    private static string What(Deadline deadline) => ToDo(deadline.Kind, deadline.Stage);

    private static string DayZero(Deadline deadline) =>
        $"{FirstLetter.Capital(deadline.From.What)} on {ClockWorking.Long(deadline.From.On)}, which is day 0.";

    private static string Skipped(WorkingCalendar calendar, DateOnly after, DateOnly until) =>
        $"Saturdays and Sundays are skipped; {ClockWorking.Holidays(calendar.HolidaysBetween(after, until))}.";

    private static string Date(DateOnly date) => date.ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB"));
}
