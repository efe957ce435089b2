using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Domain;
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
    /// Publishes the report on a period. Everything is counted as of one moment; the edition, its files and the entry in the audit are stored in
    /// one transaction, whole or not at all. The browser prints before that, so that nobody who works on a case waits for it.
    /// </summary>
    public async Task<Publication> PublishAsync(Period period, PublishingTerms terms, CancellationToken stop = default)
    {
        if (WhyNotPublish(terms.By) is { } refusal)
        {
            return Publication.Refused(refusal);
        }

        db.Forget();
        var counted = await db.InOneStateAsync(cancelled => CountAsync(period, terms, cancelled), stop);
        if (WhyNot(counted, terms) is { } why)
        {
            return Publication.Refused(why);
        }

        var printed = await ReportFiles.ToPdfAsync(counted.Report, printer, stop);
        if (printed.Pdf is not { } pdf)
        {
            return Publication.Refused(printed.WhyNot!);
        }

        EditionFile[] files = [new(ReportFiles.Html, await ReportFiles.ToHtmlAsync(counted.Report)), new(ReportFiles.Pdf, pdf),
            new(ReportFiles.Docx, ReportFiles.ToDocx(counted.Report)), new(ReportFiles.Csv, ReportFiles.ToCsv(counted.Report)),
            .. counted.Report.Annex is { } annex ? [new EditionFile(ReportFiles.AnnexHtml, await ReportFiles.ToHtmlAsync(annex))] : Array.Empty<EditionFile>()];
        return await InOneTransactionAsync(cancelled => StoreAsync(counted, files, terms, cancelled), stop);
    }

    private async Task<T> InOneTransactionAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken stop) =>
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async cancelled =>
        {
            db.Forget();
            await using var transaction = await db.Database.BeginTransactionAsync(cancelled);
            var done = await work(cancelled);
            await transaction.CommitAsync(cancelled);
            return done;
        }, stop);

    private async Task<Counted> CountAsync(Period period, PublishingTerms terms, CancellationToken stop)
    {
        var number = await NextNumberAsync(db, period, stop);
        var report = await AnnualReport.ComposeAsync(db, period, number, terms.Now, stop);
        return new Counted(number, report, await Readiness.CheckAsync(db, report, terms.Now, stop));
    }

    private static Refusal? WhyNot(Counted counted, PublishingTerms terms) =>
        terms.Number is { } seen && seen != counted.Number ? Overtaken(counted.Number) : WhyNotPublish(terms.By, counted.Readiness, terms.SignOff);

    private static Refusal Overtaken(int next) =>
        new($"Edition {next - 1} of this report was published in the meantime: look at it before publishing another");

    private async Task<Publication> StoreAsync(Counted counted, IReadOnlyList<EditionFile> files, PublishingTerms terms, CancellationToken stop)
    {
        var next = await NextNumberAsync(db, counted.Report.Period, stop);
        return next == counted.Number
            ? new Publication(await FreezeAsync(counted.Report, next, files, counted.Readiness, terms, stop), null)
            : Publication.Refused(Overtaken(next));
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

    private sealed record Counted(int Number, AnnualReport Report, Readiness Readiness);
}
