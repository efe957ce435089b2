using System.Security.Cryptography;
using System.Text;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Editions;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Html;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Approving;

/// <summary>
/// What a report says, reduced to a digest: its title and period, every part as it is written in the document, and every figure. The date of
/// counting and the number of the edition are left out, for each edition has its own.
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
        var written = await ReportRenderer.RenderAsync(report.Sections.Select(section => Numbering.Of([section])[0]));
        return string.Join('\n', report.Sections.Zip(written, (section, html) => $"{Hash(html)} {section.Heading}"));
    }

    private static string Hash(string html) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(html)));
}
