using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Parts;

/// <summary>
/// Age, gender, ethnicity, disability and sexual orientation of those who complained. Small numbers are hidden here, because these tables
/// are the ones that could point at a person; and they are given of whole years that are over alone, because what a quarter or an unfinished
/// year shows could be taken from what the year shows.
/// </summary>
internal sealed class MonitoringPart
{
    private readonly ReportPeriods periods;
    private readonly bool isOver;
    private readonly IReadOnlyList<(Facet Facet, Breakdown Breakdown)> facets;

    public MonitoringPart(QuestionSheet sheet, CouncilSetup setup, DateOnly today)
    {
        periods = sheet.Periods;
        isOver = periods.IsYear && periods.This.To < today;
        var complaints = sheet.All(Measure.Received).With(Facet.Kind, ProcedureKind.Complaint.Key()).With(Facet.Stage, Member.Stage.First);
        facets = [.. EqualityFacets.All.Select(facet => (facet, Breakdown.Of(sheet, complaints, facet, setup.Lists)))];
    }

    /// <summary>The part.</summary>
    public Section Compose()
    {
        var recorded = facets.Where(facet => facet.Breakdown.IsRecorded).ToList();
        var missing = facets.Where(facet => !facet.Breakdown.IsRecorded).Select(facet => Words.Within(facet.Facet.Name)).ToList();
        return new Section("Equality monitoring",
        [
            .. recorded.Count == 0 ? Nothing() : isOver ? Intro() : Later(),
            .. isOver ? recorded.Select(facet => TableOrSentence(facet.Facet, facet.Breakdown)) : [],
            .. recorded.Count > 0 && missing.Count > 0 ? new Block[] { new Paragraph($"Nothing was recorded of {Words.List(missing)}.") } : [],
        ]);
    }

    /// <summary>What the part does not say, and why.</summary>
    public IReadOnlyList<HiddenNumber> Hidden() =>
        [.. facets.Where(facet => facet.Breakdown.IsRecorded).SelectMany(facet => Hidden(CaptionOf(facet.Facet), facet.Breakdown))];

    private IReadOnlyList<HiddenNumber> Hidden(string caption, Breakdown breakdown)
    {
        if (!isOver)
        {
            return [new(caption, null, null, periods.IsYear || periods.IsUnfinished
                ? "The year is not over. What its parts show could be taken from what the whole year will show."
                : "It is given for whole years alone. What this period shows could be taken from what the year shows.")];
        }

        var rows = breakdown.Rows;
        decimal[] last = [.. rows.Select(row => row.Value.Last)], now = [.. rows.Select(row => row.Value.This)];
        if (SmallNumbers.Hide(last) is not { } shownLast || SmallNumbers.Hide(now) is not { } shownNow)
        {
            return [new(caption, null, null, "So few complained that hidden numbers could be worked out from the totals, whatever else is hidden with them.")];
        }

        return [.. Hidden(caption, periods.LastLabel, rows, last, shownLast), .. Hidden(caption, periods.ThisLabel, rows, now, shownNow)];
    }

    private static IEnumerable<HiddenNumber> Hidden(
        string caption, string column, IReadOnlyList<BrokenDown> rows, decimal[] counts, IReadOnlyList<decimal?> shown) =>
        from place in Enumerable.Range(0, counts.Length)
        where shown[place] is null
        select new HiddenNumber(caption, rows[place].Label, column, counts[place] <= SmallNumbers.Most
            ? $"It is from 1 to {SmallNumbers.Most}."
            : "A smaller number beside it could be worked out from the total.");

    private static string CaptionOf(Facet facet) => $"{facet.Name} of those who complained";

    private IEnumerable<Block> Nothing() =>
    [
        new Paragraph(
            $"Nothing was recorded {periods.InEither} of the {Words.List([.. facets.Select(facet => Words.Within(facet.Facet.Name))])} of those who "
                + "complained. " +
            "The statutory guidance asks for these figures; they can be given from the day on which complainants are asked."),
    ];

    private static IEnumerable<Block> Intro() =>
        [new Note($"From 1 to {SmallNumbers.Most} is shown as \"{SmallNumbers.Hidden}\", and a further number where it could be worked out from the "
            + "rest, so that nobody can be recognised.")];

    private static IEnumerable<Block> Later() =>
        [new Paragraph("Who complained is given for a whole year when it is over: set beside the year, the numbers of a part of it could point at a person.")];

    private Block TableOrSentence(Facet facet, Breakdown breakdown)
    {
        var rows = breakdown.Rows;
        if (SmallNumbers.Hide([.. rows.Select(row => row.Value.Last)]) is not { } last
            || SmallNumbers.Hide([.. rows.Select(row => row.Value.This)]) is not { } now)
        {
            return new Paragraph($"{facet.Name}: so few complained {periods.InEither} that a table could point at a person.");
        }

        return new Table(
            CaptionOf(facet),
            periods.Cohort("complaints received at stage 1", breakdown.Total),
            [new(facet.Name, true), new(periods.LastLabel), new(periods.ThisLabel)],
            [.. rows.Select((row, index) => new Row(row.Label, [Shown(last[index]), Shown(now[index])]))],
            new Row("All", [Words.Number(breakdown.Total.Last), Words.Number(breakdown.Total.This)]));
    }

    private static Cell Shown(decimal? number) => number is { } shown ? Words.Number(shown) : SmallNumbers.Hidden;

    /// <summary>Whether a figure belongs to this part: what is hidden here is not handed out elsewhere.</summary>
    public static bool IsOneOf(Question question) => EqualityFacets.Narrow(question);
}
