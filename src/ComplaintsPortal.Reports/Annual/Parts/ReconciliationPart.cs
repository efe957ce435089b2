using ComplaintsPortal.Reports.Annual.Stages;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>Whether everything adds up, in one place, for whoever checks the report.</summary>
internal sealed class ReconciliationPart(IReadOnlyList<StagePart> stages, IReadOnlyList<(string What, Breakdown Breakdown)> others, ReportPeriods periods)
{
    /// <summary>What does not add up, a sentence each; empty where everything does.</summary>
    public IReadOnlyList<string> Faults =>
    [
        .. Busy.Where(stage => !stage.Flow.Holds).Select(stage => $"{stage.Scope.Name}: {stage.Flow.Sum().Sentence}."),
        .. Busy.Where(stage => !stage.Flow.Held).Select(stage => $"{stage.Scope.Name}: the figures of a year before do not add up."),
        .. Busy.Where(stage => !Continues(stage)).Select(stage =>
            $"{stage.Scope.Name}: {Words.Number(stage.Flow.Ongoing.Last)} were open at the end of the year before, "
                + $"but {Words.Number(stage.Flow.BroughtForward.This)} were brought forward."),
        .. Busy.SelectMany(
            stage => stage.Breakdowns.Where(table => !table.Breakdown.AddsUp)
                .Select(table => $"{stage.Scope.Name}: the {table.What} do not add up to the whole.")),
        .. others.Where(table => !table.Breakdown.AddsUp).Select(table => $"The {table.What} do not add up to the whole."),
    ];

    private IReadOnlyList<StagePart> Busy => [.. stages.Where(stage => !stage.IsNothing)];

    /// <summary>The part.</summary>
    public Section Compose() => new("Appendix: do the figures add up?", [.. Blocks()]);

    private IEnumerable<Block> Blocks()
    {
        if (Busy.Count == 0)
        {
            yield return new Paragraph("There was nothing to add up.");
            yield break;
        }

        var faults = Faults;
        yield return new Paragraph(
            "Brought forward and received together must be what was concluded and what is still open together. The four are counted separately. The "
                + "rows of each table of outcomes, people, services, reasons and findings must add up to its whole.");
        yield return faults.Count == 0
            ? new Sum("Every figure of this report adds up, in both periods.", true)
            : new Sum($"{Words.Count(faults.Count, "check fails", "checks fail")}; each is named below the table.", false);
        yield return new Table(
            "Reconciliation, by procedure and stage",
            $"All that was open at any time from {periods.Dates}.",
            [new("Procedure and stage", true), new("Brought forward"), new("Received"), new("Worked on"), new("Concluded"), new("Still open"),
                new("Adds up", true)],
            [.. Busy.Select(Row)]) with
        { IsDetail = true };
        if (faults.Count > 0)
        {
            yield return new Points(faults);
        }
    }

    // What was open at the end of the year before is what this year began with; other periods do not touch.
    private bool Continues(StagePart stage) =>
        periods.Last.To.AddDays(1) != periods.This.From || stage.Flow.Ongoing.Last == stage.Flow.BroughtForward.This;

    private Row Row(StagePart stage) => new(stage.Scope.Name,
    [
        stage.Flow.Show().BroughtForward.Now, stage.Flow.Received.Now, stage.Flow.WorkedOn.Now,
        stage.Flow.Concluded.Now, stage.Flow.Ongoing.Now, stage.Flow.Holds && Continues(stage) ? "Yes" : "No",
    ]);
}
