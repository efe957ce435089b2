using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Annual.Stages;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>What the words and the numbers of the report mean.</summary>
internal sealed class CountingPart(CouncilSetup setup, IReadOnlyList<StagePart> stages, ReportPeriods periods)
{
    /// <summary>The part.</summary>
    public Section Compose() => new("How the figures are counted", [],
    [
        new Section("What the words mean", [Meanings()]),
        new Section("Limits and clocks", [.. Clocks()]),
        new Section("Working days", [.. Calendar()]),
    ]);

    private Definitions Meanings() => new(
    [
        .. periods.Unfinished is { } unfinished ? new[] { new Definition("So far", unfinished) } : [],
        new("Received", $"The stage was asked for between {Words.Date(periods.This.From)} and {periods.End}, both included."),
        new("Brought forward", "It had been received before the period and was still open when the period began."),
        new("Worked on", "Received and brought forward together. This is also what was concluded and what is still open together."),
        new("Concluded", "The response was sent, or the stage ended in another way, within the period."),
        new("Still open", $"Received by {periods.End} and not concluded by then, even if it was concluded afterwards."),
        new("By the date due",
            "Concluded on or before the last working day of the limit: the standard limit, or the maximum where an extension had been agreed."),
        new("Within the standard or the maximum", "How long it took from the start of the clock, whether or not an extension had been agreed."),
        new("Complained before", "The same person had made an earlier complaint that was accepted, about any matter."),
        new("Reopened", "The complainant came back after the response and the same stage was taken up again."),
        new("Children and young people", "Decided by who made the complaint, not by whom it was about."),
        new("Service",
            "A case counts under the service that it names and under everything that this service belongs to, so the indented rows of a table are "
                + "part of the row above them."),
        new("What is not named",
            "A table names whatever there was in either period. What the council's lists know and the table does not name, there was none of."),
        new("Share", "One figure as a percentage of all in the same table, rounded to a whole per cent; shares may therefore not add up to exactly 100%."),
        new("Change",
            $"The difference from {periods.Before} as a percentage of {(periods.IsYear ? "last year's figure" : "the figure a year before")}. Where "
                + "that figure is 0 there is no percentage."),
        new("As it stood", $"Everything is counted as it stood on {periods.End}."),
    ]);

    private IEnumerable<Block> Clocks()
    {
        var timed = stages.Where(stage => !stage.IsNothing && stage.Scope.Rule.StandardDays is not null).Select(stage => stage.Scope).ToList();
        if (timed.Count == 0)
        {
            yield return new Paragraph("No procedure in this report has a limit.");
            yield break;
        }

        yield return new Table(
            "Limits in working days",
            "Procedures of this report that have a limit. The day on which the clock starts is day 0.",
            [new("Procedure and stage", true), new("Standard"), new("Maximum"), new("The clock starts when", true)],
            [.. timed.Select(row => new Row(row.Name, [Number(row.Rule.StandardDays), Number(row.Rule.MaximumDays), Start(row.Rule.ClockFrom)]))])
        { IsDetail = true };
        yield return new Paragraph(
            "Where the start of a clock was recorded by itself, that date counts instead. No meeting, and no waiting for information, stops a clock.");
        if (timed.Any(row => row.Procedure.IsStatutory))
        {
            yield return new Paragraph(
                "The limits of the statutory procedure are those of the Children Act 1989 Representations Procedure (England) Regulations 2006: " +
                "regulation 14 for stage 1, regulation 17 for stage 2, and regulations 19 and 20 together for stage 3.");
        }
    }

    private IEnumerable<Block> Calendar()
    {
        var holidays = setup.Calendar.HolidaysBetween(periods.This.From.AddDays(-1), periods.This.To);
        var days = setup.Calendar.WorkingDaysBetween(periods.This.From.AddDays(-1), periods.This.To);
        yield return new Paragraph(
            "A working day is every day but Saturdays, Sundays and the bank holidays of England and Wales. " +
            $"The {periods.Word} had {Words.Number(days)} of them. " +
            (holidays.Count == 0 ? "No bank holiday of the portal's calendar fell in it."
                : $"The bank holidays in it were {Words.List([.. holidays.Select(Words.Date)])}."));
        if (holidays.Where(setup.Calendar.IsComputed).Select(Words.Date).ToList() is { Count: > 0 } computed)
        {
            yield return new Paragraph(
                $"Of these, {Words.List(computed)} {(computed.Count == 1 ? "is" : "are")} worked out from the rules of the Banking and Financial Dealings " +
                "Act 1971: the portal's calendar does not hold the bank holidays of that year, and what is due near them rests on that.");
        }

        yield return new Paragraph("Days on which the council's own offices were closed count as working days.");
    }

    private static string Number(int? days) => days is { } known ? Words.Number(known) : "none";

    private static string Start(ClockFrom from) => from switch
    {
        ClockFrom.Acknowledged => "the request is acknowledged",
        ClockFrom.Agreed => "the statement of complaint is agreed",
        _ => "the request is received",
    };
}
