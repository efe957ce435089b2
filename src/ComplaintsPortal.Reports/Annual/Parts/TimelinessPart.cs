using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Annual.Stages;
using ComplaintsPortal.Reports.Charts;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>How long everything with a limit took, side by side.</summary>
internal sealed class TimelinessPart(IReadOnlyList<StagePart> stages, ReportPeriods periods, DaysTaken days)
{
    // The last day of each step of the table.
    private static readonly int[] LastDays = [10, 20, 30, 40, 65, int.MaxValue];

    private static readonly string[] Bands = ["Within the standard limit", "Beyond it, within the maximum", "Longer"];

    /// <summary>The part, or null where nothing with a limit was concluded.</summary>
    public Section? Compose()
    {
        var timed = stages.Where(stage => stage.Scope.Rule.StandardDays is not null && stage.Flow.Concluded.This > 0).ToList();
        if (timed.Count == 0)
        {
            return null;
        }

        // The picture is of complaints; where there are none, of what there is.
        var complaints = timed.Where(stage => stage.Scope.Procedure.Kind == ProcedureKind.Complaint).ToList();
        var drawn = complaints.Count > 0 ? complaints : timed;
        return new Section("Time taken, side by side",
        [
            new Paragraph(
                "Each procedure has its own limit in working days, given in its part below. Here it does not matter whether more time was agreed: "
                    + "what counts is how long it took."),
            new Chart(
                $"Time taken by {(complaints.Count > 0 ? "complaints" : "what was")} concluded {periods.InThis}, as shares",
                string.Join(". ",
                    drawn.Select(
                        stage => $"{stage.Scope.Name}: " + string.Join(
                            ", ", Bands.Zip(stage.Timeliness.Bands, (band, number) => $"{Words.Within(band)} {Share(number, stage)}")))),
                ShareBars.Draw(Bands, [.. drawn.Select(stage => new ShareBar(stage.Scope.Name, stage.Timeliness.Bands))]),
                Table(timed)),
            .. Strips(drawn),
        ]);
    }

    private IEnumerable<Block> Strips(IReadOnlyList<StagePart> drawn)
    {
        DayStrip[] strips = [.. drawn.Select(stage => new DayStrip(stage.Scope.Name, stage.Scope.Rule.StandardDays!.Value, stage.Scope.Rule.MaximumDays,
            days.Of(stage.Scope))).Where(strip => strip.Taken.Count > 0)];
        if (strips.Length > 0)
        {
            yield return new Chart(
                $"Working days taken by what was concluded {periods.InThis}, stage by stage; the lines are the limits",
                string.Join(". ", strips.Select(InWords)), DayStrips.Draw(strips), Table(strips));
        }
    }

    private static string InWords(DayStrip strip) => $"{strip.Name}: " + string.Join(
        ", ", Steps(strip).Where(step => step.Count > 0).Select(step => $"{FirstLetter.Small(step.Name)} {Words.Number(step.Count)}"))
            + $", the longest {Words.Number(strip.Taken[^1].Days)} working days";

    private Table Table(DayStrip[] strips) => new(
        "Working days taken",
        $"Concluded from {periods.Dates}, whatever the outcome, by the number of working days from the start of the clock.",
        [new("Procedure and stage", true), .. Steps(strips[0]).Select(step => new Document.Column(step.Name)), new("Concluded")],
        [.. strips.Select(strip => new Row(strip.Name,
            [.. Steps(strip).Select(step => step.Count).Append(strip.Taken.Sum(taken => taken.Count)).Select(count => (Cell)Words.Number(count))]))]);

    private static IEnumerable<(string Name, int Count)> Steps(DayStrip strip) => LastDays.Select((last, at) => (
        at == 0 ? $"Up to {Words.Number(last)}"
            : last == int.MaxValue ? $"Over {Words.Number(LastDays[at - 1])}" : $"{Words.Number(LastDays[at - 1] + 1)} to {Words.Number(last)}",
        strip.Taken.Where(taken => taken.Days <= last && (at == 0 || taken.Days > LastDays[at - 1])).Sum(taken => taken.Count)));

    private Table Table(IReadOnlyList<StagePart> timed) => new(
        "Time taken by what was concluded",
        $"Concluded from {periods.Dates}, whatever the outcome. Each is counted once; where a stage has one limit, none lies within the maximum alone.",
        [new("Procedure and stage", true), new("Within standard"), new("Within maximum"), new("Longer"), new("Concluded"), new("By the date due")],
        [.. timed.Select(stage => new Row(stage.Scope.Name,
        [
            .. stage.Timeliness.Bands.Select(number => (Cell)Words.Number(number)),
            stage.Flow.Concluded.Now,
            Percentage.Share(stage.Timeliness.OnTime.This, stage.Timeliness.Timed.This),
        ]))]);

    private static string Share(decimal number, StagePart stage) => Percentage.Share(number, stage.Flow.Concluded.This);
}
