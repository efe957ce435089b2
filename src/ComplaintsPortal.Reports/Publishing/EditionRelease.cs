using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Annual;
using ComplaintsPortal.Reports.Approving;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Publishing;

/// <summary>
/// Publishes the editions whose hour has come, each once however many web servers look. Where a report no longer says what was approved, its edition is
/// not published: it is taken away, the approval is void, and the course says what changed.
/// </summary>
/// <param name="db">The records; nothing else is done with them meanwhile.</param>
public sealed class EditionRelease(PortalDb db)
{
    /// <summary>The keys of the editions whose hour has come.</summary>
    public static IQueryable<int> Due(PortalDb db, DateTimeOffset now) =>
        db.Editions.Where(edition => edition.Embargo <= now).OrderBy(edition => edition.Id).Select(edition => edition.Id);

    /// <summary>Publishes what is due.</summary>
    /// <returns>How many editions were published.</returns>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken stop = default)
    {
        var published = 0;
        foreach (var edition in await Due(db, now).ToListAsync(stop))
        {
            published += await ReleaseAsync(edition, now, stop) ? 1 : 0;
        }

        return published;
    }

    /// <summary>Why the person may not stop a publication that was set for an hour.</summary>
    public static Refusal? WhyNotStop(Officer officer) => officer.Approves ? null : new Refusal("Only a manager stops a publication");

    /// <summary>
    /// Stops the publication of a report that waits for its hour: its edition is taken away, and the approval holds. False where none waits any more.
    /// </summary>
    public Task<bool> StopAsync(Period period, Officer officer, DateTimeOffset now, CancellationToken stop = default)
    {
        WhyNotStop(officer)?.Throw();
        return OnceAsync(async cancelled =>
        {
            if (await db.Editions.SingleOrDefaultAsync(one => one.Period == period.Name && one.Embargo != null, cancelled) is not { } edition)
            {
                return false;
            }

            (await CourseOfAsync(edition, cancelled)).Resume();
            db.Editions.Remove(edition);
            db.Record(new HistoryEntry(now, officer.Id, officer.Name, $"Report on {period}, edition {edition.Number}: publication stopped"));
            return true;
        }, stop);
    }

    private async Task<bool> ReleaseAsync(int id, DateTimeOffset now, CancellationToken stop)
    {
        db.Forget();
        var waiting = await db.Editions.AsNoTracking().SingleOrDefaultAsync(edition => edition.Id == id && edition.Embargo <= now, stop);
        if (waiting is null)
        {
            return false;
        }

        var report = await AnnualReport.ComposeAsync(db, Period.Parse(waiting.Period), waiting.Number, now, stop);
        var content = await ReportContents.OfAsync(db, report, stop);
        return await OnceAsync(async cancelled =>
        {
            if (await db.Editions.SingleOrDefaultAsync(edition => edition.Id == id && edition.Embargo <= now, cancelled) is not { } edition)
            {
                return false;
            }

            var course = await CourseOfAsync(edition, cancelled);
            if (content.Is(course.Digest))
            {
                db.Record(edition.Release(now));
                return true;
            }

            db.Record(course.Void(string.Join(" ", await WhatChanged.SinceAsync(db, course, content, cancelled)), now));
            db.Editions.Remove(edition);
            return false;
        }, stop);
    }

    // Where another server was first, its save counts, and nothing of this one is stored.
    private async Task<bool> OnceAsync(Func<CancellationToken, Task<bool>> act, CancellationToken stop)
    {
        try
        {
            return await db.InOneTransactionAsync(async cancelled =>
            {
                var done = await act(cancelled);
                await db.SaveChangesAsync(cancelled);
                return done;
            }, stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.Forget();
            return false;
        }
    }

    private Task<ReportCourse> CourseOfAsync(Edition edition, CancellationToken stop) =>
        db.ReportCourses.SingleAsync(course => course.Period == edition.Period && course.Number == edition.Number, stop);
}
