using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Approving;
using ComplaintsPortal.Reports.Printing;
using ComplaintsPortal.Reports.Wording;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Publishing;

/// <summary>
/// Publishes reports that another manager approved: composes one, holds it beside what was approved, makes its files and freezes them as the next
/// edition of its period, at once or for a day and hour.
/// </summary>
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
    public static Task<int> NextNumberAsync(PortalDb db, Period period, CancellationToken stop = default) => CourseBook.NextNumberAsync(db, period, stop);

    /// <summary>
    /// Publishes the report on a period. Everything is counted as of one moment, and what is counted must be what was approved; the edition, its files
    /// and the entry in the audit are stored in one transaction, whole or not at all. The browser prints before that, so that nobody who works on a
    /// case waits for it. Where the report has changed since it was approved, the approval is void, and that is stored.
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
            return await RefuseAsync(counted, why, terms, stop);
        }

        var papers = await EditionPapers.MakeAsync(counted.Report, await LetterAsync(counted.Report, stop), printer, stop);
        return papers.WhyNot is { } unprinted ? Publication.Refused(unprinted) : await StoreOnceAsync(counted, papers.Files, terms, stop);
    }

    // What was approved: another letter is another report.
    private Task<byte[]?> LetterAsync(AnnualReport report, CancellationToken stop) => db.OmbudsmanLetters
        .Where(letter => letter.Period == report.Period.Name && letter.PaperHash == report.LetterHash)
        .Select(letter => letter.Paper!.Content).SingleOrDefaultAsync(stop);

    private async Task<Counted> CountAsync(Period period, PublishingTerms terms, CancellationToken stop)
    {
        var course = await CourseBook.FindAsync(db, period, stop);
        var report = await AnnualReport.ComposeAsync(db, period, course.Number, terms.Now, stop);
        var content = await ReportContents.OfAsync(db, report, stop);
        return new Counted(
            EditionCover.Of(report, course, terms), course, content,
            await Readiness.CheckAsync(db, report, terms.Now, stop), await WhatChanged.SinceAsync(db, course, content, stop));
    }

    private static Refusal? WhyNot(Counted counted, PublishingTerms terms) =>
        terms.Number is { } seen && seen != counted.Course.Number ? Overtaken(counted.Course.Number)
        : counted.Course.WhyNotPublish(counted.Content)
            ?? (terms.Embargo is { } at ? Edition.WhyNotPublishAt(at, terms.Now) : null)
            ?? WhyNotPublish(terms.By, counted.Readiness, terms.SignOff);

    private static Refusal Overtaken(int next) =>
        new($"Edition {next - 1} of this report was published in the meantime: look at it before publishing another");

    // An approval that no longer holds is void at once; somebody else may have taken another step meanwhile, which then counts.
    private async Task<Publication> RefuseAsync(Counted counted, Refusal why, PublishingTerms terms, CancellationToken stop)
    {
        if (counted.Course.State != CourseState.Approved || counted.Changed.Count == 0)
        {
            return Publication.Refused(why);
        }

        var version = counted.Course.Version;
        db.Record(counted.Course.Void(string.Join(" ", counted.Changed), terms.Now));
        await db.TrySaveAsync(counted.Course, version, stop);
        return Publication.Refused(new Refusal($"{why.Sentence}. {string.Join(" ", counted.Changed)}".TrimEnd('.')));
    }

    private async Task<Publication> StoreOnceAsync(Counted counted, IReadOnlyList<EditionFile> files, PublishingTerms terms, CancellationToken stop)
    {
        try
        {
            return await db.InOneTransactionAsync(cancelled => StoreAsync(counted, files, terms, cancelled), stop);
        }
        catch (DbUpdateException)
        {
            // Somebody else published it, or took another step, at the same moment.
            db.Forget();
            var course = await CourseBook.FindAsync(db, counted.Report.Period, stop);
            if ((course.Number, course.Version) == (counted.Course.Number, counted.Course.Version))
            {
                throw;
            }

            return Publication.Refused(course.Number != counted.Course.Number ? Overtaken(course.Number)
                : course.WhyNotPublish(counted.Content) ?? new Refusal("Somebody else took a step with this report at the same moment: look at it again"));
        }
    }

    private async Task<Publication> StoreAsync(Counted counted, IReadOnlyList<EditionFile> files, PublishingTerms terms, CancellationToken stop)
    {
        var course = await CourseBook.FindAsync(db, counted.Report.Period, stop);
        return course.Number != counted.Course.Number ? Publication.Refused(Overtaken(course.Number))
            : course.WhyNotPublish(counted.Content) is { } why ? Publication.Refused(why)
            : new Publication(await FreezeAsync(course, counted, files, terms, stop), null);
    }

    private async Task<Edition> FreezeAsync(
        ReportCourse course, Counted counted, IReadOnlyList<EditionFile> files, PublishingTerms terms, CancellationToken stop)
    {
        var (period, cover) = (counted.Report.Period, counted.Report.Cover);
        course.End(counted.Content, terms.Now);
        var edition = new Edition(
            period.Name, course.Number, $"{cover.Title}, {cover.Period}", terms.By.Id, terms.By.Name, terms.Now, files,
            new EditionTerms { ApprovedByName = course.ApprovedByName, Reason = course.Reason, Embargo = terms.Embargo, Readers = terms.Readers });
        db.Editions.Add(edition);
        db.Record(new HistoryEntry(
            terms.Now, terms.By.Id, terms.By.Name, $"Report on {period} {EditionCover.Done(terms)}, edition {course.Number}",
            Understanding(counted.Readiness, terms.SignOff)));
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

    private sealed record Counted(
        AnnualReport Report, ReportCourse Course, ReportContent Content, Readiness Readiness, IReadOnlyList<string> Changed);
}
