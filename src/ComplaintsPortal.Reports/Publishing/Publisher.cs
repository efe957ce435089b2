using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Reports.Wording;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Publishing;

/// <summary>Publishes reports: composes one, makes its files and freezes them as the next edition of its period.</summary>
/// <param name="db">The records; nothing else is done with them meanwhile.</param>
/// <param name="printer">Makes the PDF.</param>
public sealed class Publisher(PortalDb db, PdfPrinter printer)
{
    /// <summary>Why the person may not publish reports.</summary>
    public static Refusal? WhyNotPublish(Officer officer) => officer.Approves ? null : new Refusal("Only a manager publishes a report");

    /// <summary>Why a report may not be published as it is.</summary>
    public static Refusal? WhyNotPublish(Officer officer, Readiness readiness, string? signOff) => WhyNotPublish(officer) ?? (readiness, signOff?.Trim()) switch
    {
        (_, { Length: > PublishingTerms.SignOffLength }) => new Refusal($"Enter a reason of at most {Words.Number(PublishingTerms.SignOffLength)} characters"),
        ({ IsClear: false }, null or "") => new Refusal("Enter why the report is published although it is not ready in every point"),
        _ => null,
    };

    /// <summary>The number that the next edition of a period's report will have.</summary>
    public static async Task<int> NextNumberAsync(PortalDb db, Period period, CancellationToken stop = default) =>
        1 + (await db.Editions.Where(edition => edition.Period == period.Name).MaxAsync(edition => (int?)edition.Number, stop) ?? 0);

    /// <summary>
    /// Publishes the report on a period. Counting, printing, storing and the entry in the audit are one transaction: there is the whole edition or
    /// none.
    /// </summary>
    public async Task<Publication> PublishAsync(Period period, PublishingTerms terms, CancellationToken stop = default)
    {
        if (WhyNotPublish(terms.By) is { } refusal)
        {
            return Publication.Refused(refusal);
        }

        return await db.Database.CreateExecutionStrategy().ExecuteAsync(async cancelled =>
        {
            db.Forget();
            await using var transaction = await db.Database.BeginTransactionAsync(cancelled);
            var publication = await StoreAsync(period, terms, cancelled);
            if (publication.Edition is not null)
            {
                await transaction.CommitAsync(cancelled);
            }

            return publication;
        }, stop);
    }

    private async Task<Publication> StoreAsync(Period period, PublishingTerms terms, CancellationToken stop)
    {
        var number = await NextNumberAsync(db, period, stop);
        if (terms.Number is { } seen && seen != number)
        {
            return Publication.Refused(new Refusal($"Edition {number - 1} of this report was published in the meantime: look at it before publishing another"));
        }

        var report = await AnnualReport.ComposeAsync(db, period, number, terms.Now, stop);
        var readiness = await Readiness.CheckAsync(db, report, terms.Now, stop);
        if (WhyNotPublish(terms.By, readiness, terms.SignOff) is { } refusal)
        {
            return Publication.Refused(refusal);
        }

        var printed = await ReportFiles.ToPdfAsync(report, printer, stop);
        return printed.Pdf is { } pdf
            ? new Publication(await FreezeAsync(report, number, [await HtmlAsync(report), new(ReportFiles.Pdf, pdf), new(ReportFiles.Csv, ReportFiles.ToCsv(report))], readiness, terms, stop), null)
            : Publication.Refused(printed.WhyNot!);
    }

    private async Task<Edition> FreezeAsync(
        AnnualReport report, int number, IReadOnlyList<EditionFile> files, Readiness readiness, PublishingTerms terms, CancellationToken stop)
    {
        var edition = new Edition(report.Period.Name, number, $"{report.Cover.Title}, {report.Cover.Period}", terms.By.Id, terms.By.Name, terms.Now, files);
        db.Editions.Add(edition);
        db.Record(new HistoryEntry(
            terms.Now, terms.By.Id, terms.By.Name, $"Report on {report.Period} published, edition {number}", Understanding(readiness, terms.SignOff)));
        await db.SaveChangesAsync(stop);
        return edition;
    }

    private static async Task<EditionFile> HtmlAsync(AnnualReport report) => new(ReportFiles.Html, await ReportFiles.ToHtmlAsync(report));

    // The reason, and what it was given for.
    private static string? Understanding(Readiness readiness, string? signOff)
    {
        if (readiness.IsClear)
        {
            return string.IsNullOrWhiteSpace(signOff) ? null : signOff.Trim();
        }

        var text = $"{signOff!.Trim()} (not ready: {string.Join(" ", readiness.Points)})";
        return text.Length <= AuditEntry.WhyLength ? text : text[..AuditEntry.WhyLength];
    }
}
