using ComplaintsPortal.Reports.Exploring;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ComplaintsPortal.Reports.Tests.Exploring;

public sealed class ListFileTests
{
    [Theory]
    [InlineData("Thank you 🙏🏽 – from Siân")]
    [InlineData("two\nlines")]
    [InlineData(" =1+1")]
    public void Xlsx_OfAnyText_HoldsEveryLetter(string text)
    {
        var file = ListFile.Of("Cases", ["Summary"], [[text]], ListFile.Xlsx);

        using var book = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var cells = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().Select(cell => cell.InnerText);
        Assert.Equal(["Summary", text], cells);
    }
}
