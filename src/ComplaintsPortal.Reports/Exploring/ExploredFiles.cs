using System.Globalization;
using ComplaintsPortal.Domain.Figures;
using CsvHelper;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ComplaintsPortal.Reports.Exploring;

/// <summary>A table of the explorer as the files that people work on with.</summary>
public static class ExploredFiles
{
    public const string Csv = "csv";
    public const string Xlsx = "xlsx";

    internal static readonly CsvWriterOptions ForSpreadsheets = new() { Injection = CsvInjection.Escape, WriteByteOrderMark = true };

    /// <summary>The endings, each the name of a format.</summary>
    public static IReadOnlyList<string> Formats { get; } = [Csv, Xlsx];

    /// <summary>What a file of that format is, for those who send it.</summary>
    public static string TypeOf(string format) =>
        format == Csv ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The table in that format.</summary>
    public static byte[] Of(ExploredTable table, string format) => format == Csv ? ToCsv(table) : ToXlsx(table);

    // One line for each figure, with the words of its row and column, and the question as figures write it. What a spreadsheet would take for a
    // formula is marked as text.
    private static byte[] ToCsv(ExploredTable table)
    {
        using var written = new MemoryStream();
        using (var csv = CsvWriter.Create(written, ForSpreadsheets, true))
        {
            csv.WriteRecord(["row", "column", "period", "measure", "facets", "value"]);
            foreach (var (line, block) in table.Blocks.SelectMany(block => block.Lines.Select(line => (line, block))))
            {
                foreach (var (figure, column) in line.Cells.Zip(block.Columns))
                {
                    var asked = figure.Question;
                    csv.WriteRecord([line.Label, column, asked.Period.Name, asked.Measure.Key, asked.WrittenFacets, Value(figure)]);
                }
            }
        }

        return written.ToArray();
    }

    // A sheet for each part. Texts are written as texts, so that none is a formula whatever it begins with.
    private static byte[] ToXlsx(ExploredTable table)
    {
        using var written = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(written, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var sheets = new Sheets();
            foreach (var (at, block) in table.Blocks.Index())
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(Rows(table, block)));
                sheets.Append(new Sheet
                {
                    Id = book.GetIdOfPart(part),
                    SheetId = (uint)at + 1,
                    Name = block.Caption.Length == 0 ? "Table" : block.Caption,
                });
            }

            book.Workbook = new Workbook(sheets);
        }

        return written.ToArray();
    }

    private static IEnumerable<Row> Rows(ExploredTable table, ExploredBlock block)
    {
        yield return new Row(Text(table.Title));
        yield return new Row(Text(table.Narrowed));
        yield return new Row(new[] { block.Corner }.Concat(block.Columns).Select(Text));
        foreach (var line in block.Lines)
        {
            yield return new Row(line.Cells.Select(Number).Prepend(Text(line.Label)));
        }
    }

    private static Cell Text(string text) =>
        new(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString };

    private static Cell Number(Figure figure) =>
        figure.Value is { } number ? new Cell(new CellValue(number)) { DataType = CellValues.Number } : Text(Value(figure));

    private static string Value(Figure figure) =>
        figure.Suppressed ? SmallFigures.Mark : string.Create(CultureInfo.InvariantCulture, $"{figure.Value:0.##}");
}
