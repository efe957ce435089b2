using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Approving;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Reports.Approving;

/// <summary>The report that a page takes a step with: as it is now, with its course.</summary>
public sealed class OpenedReport(PortalDb db, SignedIn signedIn, TimeProvider time) : IOpened
{
    private ReportCourse? course;
    private ReportNow? now;

    /// <summary>The period of the report.</summary>
    public Period Period { get; private set; } = null!;

    /// <summary>Its course towards the next edition.</summary>
    public ReportCourse Course => course ?? throw new InvalidOperationException("No report is open");

    /// <summary>What it says now, with every number: pages show it to managers.</summary>
    public ReportNow Now => now ?? throw new InvalidOperationException("No report is open");

    /// <summary>What it says differently from the last edition; null where none was published.</summary>
    public IReadOnlyList<FigureChange>? SinceLastEdition { get; private set; }

    /// <summary>Who acts.</summary>
    public Officer Officer => signedIn.Officer;

    /// <summary>The instant of this request.</summary>
    public DateTimeOffset At { get; } = time.GetUtcNow();

    /// <inheritdoc />
    public Refusal? Refusal { get; set; }

    /// <inheritdoc />
    public Refusal? WhyNotTouch => SmallFigures.WhyNotAsk(Period, Officer);

    string IOpened.Home => "/Reports/Draft";

    object? IOpened.Route => new { period = Period.Name };

    string IOpened.Noun => "report";

    int IOpened.Version => Course.Version;

    /// <summary>Composes the report on a period. False where there is no such period.</summary>
    public async Task<bool> FindAsync(string period, CancellationToken stop)
    {
        if (!Period.TryParse(period, out var over, out _))
        {
            return false;
        }

        Period = over;
        await ReadAsync(stop);
        return true;
    }

    /// <summary>Tells the audit what was done; it is stored with the step.</summary>
    public void Record(HistoryEntry entry) => db.Record(entry);

    /// <inheritdoc />
    public async Task<bool> TrySaveAsync(int version, CancellationToken stop)
    {
        if (db.Entry(Course).State == EntityState.Detached)
        {
            db.ReportCourses.Add(Course);
        }

        if (await db.TrySaveAsync(Course, version, stop))
        {
            return true;
        }

        await ReadAsync(stop);
        return false;
    }

    private async Task ReadAsync(CancellationToken stop)
    {
        course = await CourseBook.FindAsync(db, Period, stop);
        now = await CourseBook.LookAsync(db, Period, course, At, stop);
        SinceLastEdition = await PublishedEditions.ChangesAsync(db, now.Content, Period.Name, stop);
    }
}
