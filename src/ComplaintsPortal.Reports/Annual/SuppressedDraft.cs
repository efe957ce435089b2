using System.Globalization;
using System.Text.RegularExpressions;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Document;

namespace ComplaintsPortal.Reports.Annual;

/// <summary>
/// A draft as officers read it. A row of a table with a number from 1 to 4 is suppressed, and with it the next smallest row where it could
/// be worked out from a total; a chart with such a row becomes its table; a sentence that says such a number, or from which one follows, is
/// left out. Rather a sentence too many is left out than one too few.
/// </summary>
internal static partial class SuppressedDraft
{
    /// <summary>What stands where a sentence was left out.</summary>
    public const string LeftOut = "This says a number from 1 to 4, or one follows from it: only managers read it in a draft.";

    /// <summary>The parts of a report as officers read them.</summary>
    public static IReadOnlyList<Section> Of(IReadOnlyList<Section> sections) => [.. sections.Select(section => section with
    {
        Blocks = [.. section.Blocks.Select(Of)],
        Sections = Of(section.Sections),
    })];

    /// <summary>Whether a sentence says a small number, or one follows from what it says.</summary>
    public static bool Tells(string sentence)
    {
        var bare = NoNumber().Replace(sentence, " ");
        decimal[] numbers = [.. Count().Matches(bare).Select(found => decimal.Parse(found.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))];
        decimal[] shares = [.. Share().Matches(bare).Select(found => decimal.Parse(found.Groups["share"].Value, CultureInfo.InvariantCulture))];
        return numbers.Any(number => SmallFigures.IsSmall(number))
            || PartOfWhole().Matches(bare).Any(pair => SmallFigures.IsSmall(Of(pair, "whole") - Of(pair, "part")))
            || shares.Any(share => numbers.Any(whole => IsSmallShare(share, whole)));
    }

    private static Block Of(Block block) => block switch
    {
        Paragraph paragraph => Tells(paragraph.Words.Text) ? new Paragraph(LeftOut) : paragraph,
        Note note => Tells(note.Text) ? new Note(LeftOut) : note,
        Points points => new Points([.. points.Items.Select(item => Tells(item) ? LeftOut : item)]),
        WrittenParagraph written => Tells(Span.TextOf(written.Spans)) ? new Paragraph(LeftOut) : written,
        WrittenList list => list with { Items = [.. list.Items.Select(Of)] },
        WrittenQuotation quotation => quotation with { Paragraphs = [.. quotation.Paragraphs.Select(Of)] },
        Sum sum => Tells(sum.Sentence.Text) ? sum with { Sentence = LeftOut } : sum,
        KeyNumbers numbers => new KeyNumbers([.. numbers.Items.Select(Of)]),
        Movements lines => new Movements([.. lines.Items.Select(line => Tells(line.Sentence.Text) ? line with { Sentence = LeftOut } : line)]),
        Chart chart => Of(chart.Data) is var data && data == chart.Data ? chart : data,
        Table table => Of(table),
        _ => block,
    };

    private static IReadOnlyList<Span> Of(IReadOnlyList<Span> line) => Tells(Span.TextOf(line)) ? [new PlainSpan(LeftOut)] : line;

    private static KeyNumber Of(KeyNumber number) => Tells($"{number.Value} {number.What} {number.More}")
        ? new KeyNumber(SmallFigures.Mark, NoNumber().Replace(Bracketed().Replace(number.What.Text, ""), ""), "")
        : number;

    private static Table Of(Table table)
    {
        List<Row> rows = [.. table.Rows, .. table.Total is null ? Array.Empty<Row>() : [table.Total]];
        var hidden = rows.Select(row => row.Cells.Any(cell => Tells(cell.Text))).ToList();
        if (!hidden.Contains(true))
        {
            return table;
        }

        var sums = SumsOf(table);
        while (sums.Select(sum => AlsoHidden(sum, rows, hidden)).OfType<int>().Cast<int?>().FirstOrDefault() is { } more)
        {
            hidden[more] = true;
        }

        List<Row> shown = [.. rows.Select((row, at) => hidden[at] ? row with { Cells = [.. row.Cells.Select(_ => new Cell(SmallFigures.Mark))] } : row)];
        return table with
        {
            Cohort = Tells(table.Cohort) ? LeftOut : table.Cohort,
            Rows = shown[..table.Rows.Count],
            Total = table.Total is null ? null : shown[^1],
        };
    }

    // The rows at the top add up to the total, and those below a row to that row.
    private static List<List<int>> SumsOf(Table table)
    {
        var sums = new List<List<int>>();
        if (table.Total is not null)
        {
            sums.Add([.. Enumerable.Range(0, table.Rows.Count).Where(at => table.Rows[at].Depth == 0), table.Rows.Count]);
        }

        for (var above = 0; above < table.Rows.Count; above++)
        {
            var depth = table.Rows[above].Depth;
            var below = Enumerable.Range(above + 1, table.Rows.Count - above - 1).TakeWhile(at => table.Rows[at].Depth > depth).ToList();
            sums.Add([above, .. below.Where(at => table.Rows[at].Depth == depth + 1)]);
        }

        return [.. sums.Where(sum => sum.Count > 1)];
    }

    private static int? AlsoHidden(List<int> sum, List<Row> rows, List<bool> hidden) => sum.Count(at => hidden[at]) == 1
        ? sum.Where(at => !hidden[at] && Largest(rows[at]) > 0).OrderBy(at => Largest(rows[at])).Select(at => (int?)at).FirstOrDefault()
        : null;

    private static decimal Largest(Row row) => row.Cells.SelectMany(cell => Count().Matches(cell.Text))
        .Select(found => decimal.Parse(found.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max();

    private static bool IsSmallShare(decimal share, decimal whole) => SmallFigures.IsSmall(Math.Round(whole * share / 100))
        || SmallFigures.IsSmall(whole - Math.Round(whole * share / 100));

    private static decimal Of(Match pair, string name) =>
        decimal.Parse(pair.Groups[name].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    // Dates, years, and what only has a number for a name.
    [GeneratedRegex(@"\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)( \d{4})?|\b\d{4}-\d{2}( Q\d)?\b|"
        + @"\b([Ss]tages?|[Qq]uarter|[Rr]egulations?|[Ss]ection|[Tt]able|[Ff]igure|[Dd]ay|[Pp]art|[Cc]ode) \d+(\.\d+)?((, \d+)* (and|to|or) \d+)?|"
        + @"\bfrom 1 to \d\b")]
    private static partial Regex NoNumber();

    [GeneratedRegex(@"(?<![\d.£,])\d{1,3}(,\d{3})*(?![\d%]|[.,]\d)")]
    private static partial Regex Count();

    [GeneratedRegex(@"(?<share>\d{1,3})%")]
    private static partial Regex Share();

    [GeneratedRegex(@"(?<part>\d{1,3}(,\d{3})*) of (the )?(?<whole>\d{1,3}(,\d{3})*)")]
    private static partial Regex PartOfWhole();

    [GeneratedRegex(@"\s*\([^)]*\)")]
    private static partial Regex Bracketed();
}
