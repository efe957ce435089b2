using System.Globalization;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ComplaintsPortal.Reports.Word;

/// <summary>A table in Word: its caption and what it counts stay above it, its first row is repeated on each page, and no row is torn apart.</summary>
internal static class WordTable
{
    // How columns of labels, words and numbers share in the width.
    private const int Labels = 7;
    private const int Phrases = 3;
    private const int Numbers = 2;
    private const int ManyColumns = 6;

    // Longer tables may break across pages; of those the last rows stay together, so that no total stands alone.
    private const int LongFrom = 9;
    private const int StayTogether = 2;
    private const int Indent = 240;

    /// <summary>The caption, the cohort, the table and the gap below it.</summary>
    public static IEnumerable<OpenXmlElement> Of(Document.Table table)
    {
        var caption = string.Create(CultureInfo.InvariantCulture, $"Table {table.Number}: {table.Caption}");
        yield return WordText.Line(caption, WordStyles.Caption);
        if (table.Cohort.Length > 0)
        {
            yield return WordText.Line(table.Cohort, WordStyles.Cohort);
        }

        var widths = WidthsOf(table);
        var grid = new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) }));
        var made = new DocumentFormat.OpenXml.Wordprocessing.Table(PropertiesOf(table, caption), grid);
        made.AppendChild(HeadOf(table, widths));
        IReadOnlyList<Row> rows = table.Total is { } total ? [.. table.Rows, total] : table.Rows;
        var together = rows.Count <= LongFrom ? 0 : rows.Count - 1 - StayTogether;
        made.Append(rows.Select((row, at) => RowOf(table, row, widths, keepsNext: at >= together && at + 1 < rows.Count)));

        yield return made;
        yield return WordText.Line("", WordStyles.Gap);
    }

    private static TableProperties PropertiesOf(Document.Table table, string caption) => new(
        new TableStyle { Val = table.Columns.Count >= ManyColumns ? WordStyles.WideTable : WordStyles.Table },
        new TableWidth { Width = Text(WordPage.TextWidth), Type = TableWidthUnitValues.Dxa },
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableLook { FirstRow = true, FirstColumn = true, LastRow = table.Total is not null, NoVerticalBand = true, NoHorizontalBand = true },
        new TableCaption { Val = caption },
        new TableDescription { Val = table.Cohort });

    private static List<int> WidthsOf(Document.Table table)
    {
        var shares = table.Columns.Select((column, at) => at == 0 ? Labels : column.Words ? Phrases : Numbers).ToList();
        return [.. shares.Select(share => WordPage.TextWidth * share / shares.Sum())];
    }

    private static TableRow HeadOf(Document.Table table, List<int> widths) => new(
        [new TableRowProperties(new CantSplit(), new TableHeader()),
            .. table.Columns.Select((column, at) => (OpenXmlElement)CellOf(column.Heading, widths[at], toTheRight: at > 0 && !column.Words))]);

    private static TableRow RowOf(Document.Table table, Row row, List<int> widths, bool keepsNext) => new(
        [new TableRowProperties(new CantSplit()), CellOf(row.Label, widths[0], toTheRight: false, row.Depth, keepsNext),
            .. row.Cells.Select((cell, at) => (OpenXmlElement)CellOf(TextOf(cell), widths[at + 1], toTheRight: !table.Columns[at + 1].Words))]);

    private static TableCell CellOf(string text, int width, bool toTheRight, int depth = 0, bool keepsNext = false)
    {
        var properties = new ParagraphProperties();
        if (keepsNext)
        {
            properties.AddChild(new KeepNext());
        }

        if (depth > 0)
        {
            properties.AddChild(new Indentation { Left = Text(depth * Indent) });
        }

        if (toTheRight)
        {
            properties.AddChild(new Justification { Val = JustificationValues.Right });
        }

        return new(
            new TableCellProperties(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa }),
            new DocumentFormat.OpenXml.Wordprocessing.Paragraph(properties, WordText.Unbroken(text)));
    }

    private static string TextOf(Cell cell) => cell.Direction is { } direction ? $"{direction.Symbol()} {cell.Text}" : cell.Text;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
