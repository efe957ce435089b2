using System.Globalization;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Domain.Writing;

namespace ComplaintsPortal.Data.Council.Changing;

/// <summary>What the council decided of its report, in words.</summary>
internal static class ReportPicture
{
    public static IEnumerable<(string Key, string What, string? Value)> Of(ReportLayoutFacts report) =>
    [
        ("years", "Years of the trends", report.Years.ToString(CultureInfo.InvariantCulture)),
        .. ReportSection.All.Select(section => ($"part {section.Key}", $"Part \"{section.Name}\"", InWords(report.Of(section)))),
        ("without", "Procedures without a part of their own", string.Join(", ", report.WithoutPart)),
        ("few", "Kinds of which there were few", report.KeepsFewApart ? "Have a part each" : "Share a part"),
        .. report.Tables.Select(table => ($"table {table.Title}", $"Table \"{table.Title}\"", InWords(table))),
        .. SheetSlot.All.Select(slot => ($"sheet {slot.Key}", $"Cover sheet: {slot.Name}", report.UsualOf(slot))),
    ];

    private static string InWords(SectionChoice choice) => choice.Out
        ? $"Left out{(choice.Reason is { } why ? $": {why}" : "")}" : $"Shown, {FirstLetter.Small(choice.Detail.InWords())}";

    private static string InWords(CrossTable table) => string.Join("; ", new[]
    {
        $"in {table.Section}",
        $"counts {string.Join(", ", table.Measures)}",
        table.Rows is { } rows ? $"rows {rows}" : null,
        table.Columns is { } columns ? $"columns {columns}" : null,
        table.Where.Length > 0 ? $"where {table.Where}" : null,
        string.Create(CultureInfo.InvariantCulture, $"years {table.Years}"),
        table.Share is { } share ? $"share {share}" : null,
        table.Chart ? "with lines" : null,
    }.OfType<string>());
}
