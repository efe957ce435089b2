using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Web.Pages.Cases.Overview;

/// <summary>The clock of a case as its page shows it.</summary>
/// <param name="Clock">The clock.</param>
/// <param name="Tone">good, soon, late or done: the colour beside it.</param>
/// <param name="Headline">How much time is left, or whether it was kept to.</param>
/// <param name="Lead">What stands before the due date: "Respond by".</param>
/// <param name="Mark">The date to mark on the ruler: today, or the day on which the stage ended.</param>
/// <param name="MarkWord">What that date is.</param>
/// <param name="Working">How the due date was worked out, a sentence each.</param>
public sealed record ClockFace(Clock Clock, string Tone, string Headline, string Lead, DateOnly Mark, string MarkWord, IReadOnlyList<string> Working)
{
    /// <summary>Where the clock does not run from the request: how old it is by both.</summary>
    public string? Ages { get; private init; }

    /// <summary>So many working days before the due date the clock warns.</summary>
    private const int Soon = 3;

    /// <summary>The clock of where the case stands; null where it has none.</summary>
    public static ClockFace? Of(OpenedCase opened) => opened.Case switch
    {
        { Decision: Domain.Cases.Arriving.TriageDecision.Awaiting } => Presumed(opened),
        { CurrentStage: { } stage } when stage.Clock.Under(opened.Procedure, opened.Calendar) is { } clock => (stage switch
        {
            { Concluded: { } concluded } => Ended(clock, "Concluded", concluded, stage.Number, opened),
            { CurrentResponse.SentOn: { } sent } => Ended(clock, "Answered", sent, stage.Number, opened),
            _ => Running(clock, stage.Number, opened.Procedure.AsksForResponse ? "Respond by" : "Due on", opened),
        }) with
        { Ages = AgesOf(stage, clock, opened) },
        _ => null,
    };

    private static string? AgesOf(Domain.Cases.Stages.Stage stage, Clock clock, OpenedCase opened) => clock.Basis is ClockBasis.Set
        ? $"Day {Day(clock.Start, stage, opened)} from the start of the clock, {clock.Start.InWords()}; "
            + $"day {Day(stage.Received, stage, opened)} from the request, {stage.Received.InWords()}"
            + (stage.Clock.StartedOn?.Basis() is { } basis ? $". It started {basis}" : "")
        : null;

    private static int Day(DateOnly from, Domain.Cases.Stages.Stage stage, OpenedCase opened) =>
        Math.Max(0, opened.Calendar.WorkingDaysBetween(from, stage.Concluded ?? opened.Today));

    // Before triage: the clock that it would have under the procedure that it looks like, since it runs from the day of receipt.
    private static ClockFace? Presumed(OpenedCase opened)
    {
        var rule = opened.Procedure.Stages[0];
        return Clock.For(rule, new StageDates(opened.Case.Received), false, opened.Calendar) is { } clock
            ? Running(clock, rule.Number, "If it is accepted, respond by", opened)
            : null;
    }

    private static ClockFace Running(Clock clock, int stage, string lead, OpenedCase opened)
    {
        var left = opened.Calendar.WorkingDaysBetween(opened.Today, clock.Due);
        var tone = opened.Today > clock.Due ? "late" : left <= Soon ? "soon" : "good";
        return new ClockFace(
            clock, tone, DateWords.TimeLeft(clock.Due, opened.Today, opened.Calendar), lead, opened.Today, "Today", Sentences(clock, stage, opened));
    }

    // The clock stops with the response, whenever the outcome is recorded.
    private static ClockFace Ended(Clock clock, string how, DateOnly on, int stage, OpenedCase opened)
    {
        var late = opened.Calendar.WorkingDaysBetween(clock.Due, on);
        var when = on <= clock.Due ? "in time" : Words.Count(late, "working day late", "working days late");
        return new ClockFace(clock, "done", $"{how} {when} on {on.InWords()}", "It was due on", on, how, Sentences(clock, stage, opened));
    }

    private static IReadOnlyList<string> Sentences(Clock clock, int stage, OpenedCase opened) =>
        ClockWorking.Sentences(clock, opened.Procedure, stage, opened.Calendar);
}
