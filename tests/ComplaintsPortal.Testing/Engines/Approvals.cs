using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Approving;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Testing.Engines;

/// <summary>Takes a report through its course to the point at which it can be published, as two people would.</summary>
public static class Approvals
{
    /// <summary>The report on a period as it is now is submitted by the one and approved by the other.</summary>
    public static async Task ApproveReportAsync(
        this PortalDb db, Period period, Officer submits, Officer approves, DateTimeOffset at, string? reason = null)
    {
        await db.SubmitReportAsync(period, submits, at, reason);
        var course = await CourseBook.FindAsync(db, period);
        db.Record(course.Approve((await CourseBook.LookAsync(db, period, course, at)).Content, approves, at));
        await db.SaveChangesAsync();
        db.Forget();
    }

    /// <summary>The report on a period as it is now is submitted.</summary>
    public static async Task SubmitReportAsync(this PortalDb db, Period period, Officer submits, DateTimeOffset at, string? reason = null)
    {
        db.Forget();
        var course = await CourseBook.FindAsync(db, period);
        db.Record(course.Submit((await CourseBook.LookAsync(db, period, course, at)).Content, reason, submits, at));
        if (db.Entry(course).State == EntityState.Detached)
        {
            db.ReportCourses.Add(course);
        }

        await db.SaveChangesAsync();
        db.Forget();
    }
}
