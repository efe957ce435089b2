using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Published;

/// <summary>
/// The reports that were published, for everybody who can sign in; and those that wait for their hour, for whoever was named to read them before.
/// </summary>
public sealed class IndexModel(PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    public IReadOnlyList<EditionSummary> Editions { get; private set; } = [];

    public DateOnly Today => time.Today();

    /// <summary>Whether the person may record what those who govern the council said of a report.</summary>
    public bool MayRespond => signedIn.Officer.WorksOnCases;

    public async Task OnGetAsync(CancellationToken stop) => Editions = await PublishedEditions.ListAsync(db, signedIn.Officer, stop);

    /// <summary>Whether it is the report on a quarter.</summary>
    public static bool IsQuarter(EditionSummary edition) => Over(edition)?.YearOfQuarter is not null;

    /// <summary>What belongs with an edition: of a year the reports on its quarters, of a quarter that on its year; what was superseded is left out.</summary>
    public IReadOnlyList<EditionSummary> RelatedTo(EditionSummary edition)
    {
        string[] names = [.. (Over(edition)?.Related ?? []).Select(period => period.Name)];
        return [.. Editions.Where(other => !other.IsSuperseded && names.Contains(other.Period)).OrderBy(other => other.Period, StringComparer.Ordinal)];
    }

    /// <summary>The files of an edition, by what they are.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<EditionFileSummary> Files)> PapersOf(EditionSummary edition) =>
        edition.Files.GroupBy(file => ReportFiles.Read(file.Format).Paper)
            .Select(files => (PaperName(files.Key), (IReadOnlyList<EditionFileSummary>)[.. files]));

    /// <summary>"PDF, 412 KB".</summary>
    public static string FormatOf(EditionFileSummary file) =>
        $"{NameOf(file)}, {Math.Max(1, (file.Length + 512) / 1024).ToString("N0", CultureInfo.CurrentCulture)} KB";

    /// <summary>"Word document".</summary>
    public static string NameOf(EditionFileSummary file) => ReportFiles.Read(file.Format).Format switch
    {
        ReportFiles.Csv => "Figures as CSV",
        ReportFiles.Docx => "Word document",
        var format => format.ToUpperInvariant(),
    };

    public static string HashOf(EditionFileSummary file) => Convert.ToHexStringLower(file.Hash);

    // Null where the report is on nothing that is written as a period.
    private static Period? Over(EditionSummary edition) => Period.TryParse(edition.Period, out var over, out _) ? over : null;

    private static string PaperName(string? paper) => paper switch
    {
        null => "Report",
        ReportFiles.Annex => "Data annex",
        ReportFiles.YoungPeople => "Version for young people",
        ReportFiles.Cover => "Cover sheet for the committee",
        ReportFiles.OmbudsmanLetter => "The Ombudsman's annual letter",
        _ => paper,
    };
}
