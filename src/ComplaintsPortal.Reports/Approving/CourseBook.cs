using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Publishing;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Approving;

/// <summary>A report as it is at this moment, beside what was submitted.</summary>
/// <param name="Report">The report, with every number.</param>
/// <param name="Readiness">What is in the way of publishing it.</param>
/// <param name="Content">What it says.</param>
/// <param name="Changed">What is different since it was submitted, a sentence each; none where it says the same, or was not submitted.</param>
public sealed record ReportNow(AnnualReport Report, Readiness Readiness, ReportContent Content, IReadOnlyList<string> Changed);

/// <summary>A report that waits for a manager.</summary>
/// <param name="Period">Its period, as figures write it.</param>
/// <param name="Number">The number of the edition to which it leads.</param>
/// <param name="ByName">Who submitted it.</param>
/// <param name="At">When, UTC.</param>
public sealed record SubmittedReport(string Period, int Number, string? ByName, DateTimeOffset At);

/// <summary>The courses of reports.</summary>
public static class CourseBook
{
    /// <summary>The number of the edition to which the course of a period's report leads now: the one after the last that is published.</summary>
    public static async Task<int> NextNumberAsync(PortalDb db, Period period, CancellationToken stop = default) =>
        1 + (await db.Editions.Where(Edition.IsPublished).Where(edition => edition.Period == period.Name)
            .MaxAsync(edition => (int?)edition.Number, stop) ?? 0);

    /// <summary>The course of a period's next edition, to take a step in it; a new one, not stored yet, where nothing was submitted.</summary>
    public static async Task<ReportCourse> FindAsync(PortalDb db, Period period, CancellationToken stop = default)
    {
        var number = await NextNumberAsync(db, period, stop);
        return await db.ReportCourses.SingleOrDefaultAsync(course => course.Period == period.Name && course.Number == number, stop)
            ?? new ReportCourse(period, number);
    }

    /// <summary>The reports that wait for a manager, the longest first.</summary>
    public static IQueryable<SubmittedReport> Submitted(PortalDb db) => db.ReportCourses
        .Where(course => course.SubmittedAt != null && course.ApprovedAt == null && course.EndedAt == null)
        .OrderBy(course => course.SubmittedAt).ThenBy(course => course.Period)
        .Select(course => new SubmittedReport(course.Period, course.Number, course.SubmittedByName, course.SubmittedAt!.Value));

    /// <summary>Composes the report and holds it beside what was submitted.</summary>
    public static async Task<ReportNow> LookAsync(PortalDb db, Period period, ReportCourse course, DateTimeOffset now, CancellationToken stop = default)
    {
        var report = await AnnualReport.ComposeAsync(db, period, null, now, stop);
        var content = await ReportContents.OfAsync(db, report, stop);
        var readiness = await Readiness.CheckAsync(db, report, now, stop);
        return new ReportNow(report, readiness, content, await WhatChanged.SinceAsync(db, course, content, stop));
    }

    /// <summary>The edition that waits for its hour, without its files; null where none does.</summary>
    public static Task<Edition?> WaitingAsync(PortalDb db, Period period, CancellationToken stop = default) =>
        db.Editions.AsNoTracking().Include(edition => edition.Readers)
            .SingleOrDefaultAsync(edition => edition.Period == period.Name && edition.Embargo != null, stop);
}
