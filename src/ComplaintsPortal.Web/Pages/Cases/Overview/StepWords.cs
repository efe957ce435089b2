using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Moving;

namespace ComplaintsPortal.Web.Pages.Cases.Overview;

/// <summary>Where a step of stage 2 or 3 stands, in words.</summary>
internal static class StepWords
{
    /// <summary>"Done on Sunday 3 May 2026", "To do by Thursday 7 May 2026 (2 working days left)", "Not yet: The panel has not met yet".</summary>
    public static string Status(this ConductStep step, DateOnly today, WorkingCalendar calendar) => step switch
    {
        { Done: { } done, IsWindow: false, Due: { } due } when done > due => $"Done on {done.InWords()}, due by {due.InWords()}",
        { Done: { } done } => $"Done on {done.InWords()}",
        { State: StepState.NotNeeded } => $"Not needed: {step.Why}",
        { State: StepState.NotRecorded } => $"Not recorded: {step.Why}",
        { State: StepState.NotYet, Due: { } due } => $"Not yet: {step.Why}. {Words(due, today, calendar, "Due by")}",
        { State: StepState.NotYet } => $"Not yet: {step.Why}",
        { IsWindow: true, Due: { } due } => today > due
            ? $"Open until {due.InWords()}; a later request is considered"
            : Words(due, today, calendar, "Open until"),
        { Due: { } due } => Words(due, today, calendar, "To do by"),
        _ => "To do",
    };

    /// <summary>The class that sets its status apart.</summary>
    public static string Tone(this ConductStep step, DateOnly today) => step.State switch
    {
        StepState.ToDo or StepState.NotYet when step is { Due: { } due, IsWindow: false } && due < today => "portal-step__status--late",
        StepState.ToDo => "portal-step__status--now",
        StepState.Done => "portal-step__status--done",
        _ => "portal-step__status--later",
    };

    private static string Words(DateOnly due, DateOnly today, WorkingCalendar calendar, string lead) =>
        $"{lead} {due.InWords()} ({FirstLetter.Small(DateWords.TimeLeft(due, today, calendar))})";
}
