using System.Globalization;
using CsvHelper;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ComplaintsPortal.Reports.Exploring;

/// <summary>A plain list with headings as the files that people work on with. What a spreadsheet would take for a formula stays a text.</summary>
public static class ListFile
{
    public const string Csv = ExploredFiles.Csv;
    public const string Xlsx = ExploredFiles.Xlsx;

    /// <summary>The list in a format.</summary>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="headings">The headings.</param>
    /// <param name="rows">The rows; each cell is a whole number or a text.</param>
    /// <param name="format">One of <see cref="ExploredFiles.Formats"/>.</param>
    public static byte[] Of(string name, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<object>> rows, string format) =>
        format == Csv ? ToCsv(headings, rows) : ToXlsx(name, headings, rows);

    private static byte[] ToCsv(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<object>> rows)
    {
        using var written = new MemoryStream();
        using (var csv = CsvWriter.Create(written, ExploredFiles.ForSpreadsheets, true))
        {
            csv.WriteRecord([.. headings]);
            foreach (var row in rows)
            {
                csv.WriteRecord([.. row.Select(Words)]);
            }
        }

        return written.ToArray();
    }

    private static byte[] ToXlsx(string name, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<object>> rows)
    {
        using var written = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(written, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData(rows.Prepend(headings).Select(row => new Row(row.Select(CellOf)))));
            book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(part), SheetId = 1, Name = name }));
        }

        return written.ToArray();
    }

    private static Cell CellOf(object value) => value is int number
        ? new Cell(new CellValue(number)) { DataType = CellValues.Number }
        : new Cell(new InlineString(new Text(Words(value)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString };

    private static string Words(object value) => value is int number ? number.ToString(CultureInfo.InvariantCulture) : (string)value;
}
