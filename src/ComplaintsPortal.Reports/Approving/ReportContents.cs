using System.Security.Cryptography;
using System.Text;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Editions;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Html;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Approving;

/// <summary>
/// What a report says, reduced to a digest: its title and period, every part as it is written in the document, in the version for young people and in the
/// cover sheet, and every figure. The date of counting and the number of the edition are left out, for each edition has its own.
/// </summary>
public static class ReportContents
{
    /// <summary>What the report says.</summary>
    /// <param name="db">The records, for the authors of its words.</param>
    /// <param name="report">The report, with every number.</param>
    /// <param name="stop">To give up.</param>
    public static async Task<ReportContent> OfAsync(PortalDb db, AnnualReport report, CancellationToken stop = default)
    {
        var authors = await db.WordsOf(report.Period).Where(version => version.Text != "").Select(version => version.By).Distinct().ToListAsync(stop);
        var figures = ReportFiles.ToCsv(report);
        var parts = await PartsAsync(report);
        var cover = $"{report.Cover.Council}\n{report.Cover.Team}\n{report.Cover.DocumentTitle}\n";
        var digest = SHA256.HashData([.. Encoding.UTF8.GetBytes(cover), .. Encoding.UTF8.GetBytes(parts), 0, .. figures]);
        return new ReportContent(digest, parts, figures, [.. authors.OfType<Guid>()]);
    }

    // A part that only moved has other numbers and says the same: each is numbered from 1.
    private static async Task<string> PartsAsync(AnnualReport report)
    {
        (string Name, Section Section)[] parts =
        [
            .. report.Sections.Select(section => (section.Heading, section)),
            .. PartsOf("For young people", report.ForYoungPeople),
            .. PartsOf("Cover sheet", report.CommitteeSheet),
        ];
        var written = await ReportRenderer.RenderAsync(parts.Select(part => Numbering.Of([part.Section])[0]));
        return string.Join('\n',
            parts.Zip(written, (part, html) => $"{Hash(html)} {part.Name}").Concat(HeadOf(report.CommitteeSheet)).Concat(LetterOf(report)));
    }

    private static IEnumerable<(string Name, Section Section)> PartsOf(string name, Paper? paper) =>
        paper is null ? [] : paper.Sections.Select(section => ($"{name}, {section.Heading}", section));

    private static IEnumerable<string> HeadOf(Paper? sheet) => sheet is null ? [] : [$"{Hash(string.Join('\n', Lines(sheet)))} Cover sheet"];

    private static IEnumerable<string> LetterOf(AnnualReport report) => report.LetterHash is { } hash ? [$"{hash} The Ombudsman's annual letter"] : [];

    private static IEnumerable<string> Lines(Paper sheet) => sheet.Cover.Facts
        .Where(fact => SheetSlot.Lines.Any(slot => slot.Name == fact.Word)).Select(fact => $"{fact.Word}: {fact.Meaning}");

    private static string Hash(string html) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(html)));
}
