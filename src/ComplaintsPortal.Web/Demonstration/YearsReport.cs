using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Approving;
using ComplaintsPortal.Reports.Publishing;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Demonstration;

/// <summary>
/// The course of the report on the invented council's last whole year: an officer submits it, a manager who wrote nothing of it approves it, another
/// publishes it, and the committee answers.
/// </summary>
internal sealed class YearsReport(PortalDb db, TimeProvider time)
{
    private const string Mabel = "mabel.firth@anyshire.example";
    private const string Ada = "ada.osei@anyshire.example";

    private const string Understanding = "Each point was looked at. None of them moves a figure that members decide on.";

    private const string Response = "Members thanked the children and young people who had said what went wrong. They welcomed that visits are rearranged on "
        + "the same day, and asked for a note in six months on how many complaints are answered by the date due.";

    private readonly Period year = Period.FinancialYearOf(time.Today()).Previous;

    /// <summary>Submits and approves the report, once its words are written.</summary>
    public async Task ApproveAsync(Staff staff, CancellationToken stop = default)
    {
        var course = new ReportCourse(year, 1);
        var (content, approved) = ((await CourseBook.LookAsync(db, year, course, Ago(9), stop)).Content, Ago(9));
        db.ReportCourses.Add(course);
        db.Record(course.Submit(content, null, staff.Ada, Ago(11)));
        db.Record(course.Approve(content, staff.Gwen, approved));
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Whether it is approved and waits to be published; not where somebody took it into their own hands.</summary>
    public Task<bool> WaitsAsync(CancellationToken stop) =>
        db.ReportCourses.AnyAsync(course => course.Period == year.Name && course.Number == 1 && course.ApprovedAt != null && course.EndedAt == null, stop);

    /// <summary>Publishes it, and records what the committee said of it.</summary>
    /// <returns>Why it is not published; null where it is.</returns>
    public async Task<Domain.Refusal?> PublishAsync(Publisher publisher, CancellationToken stop)
    {
        var people = await db.Users.AsNoTracking().Where(account => account.Email == Mabel || account.Email == Ada).ToListAsync(stop);
        var approved = (await CourseBook.FindAsync(db, year, stop)).ApprovedAt!.Value;
        var terms = new PublishingTerms(people.Single(one => one.Email == Mabel).AsOfficer(), approved.AddMinutes(1)) { Number = 1, SignOff = Understanding };
        var publication = await publisher.PublishAsync(year, terms, stop);
        if (publication.Edition is not { Id: var id })
        {
            return publication.WhyNot;
        }

        db.Forget();
        var (edition, answered) = (await db.Editions.SingleAsync(one => one.Id == id, stop), Ago(2));
        var response = new GovernanceResponse(answered.InUnitedKingdom().Date(), "Children and Young People's Committee", Response);
        db.Record(edition.Respond(response, people.Single(one => one.Email == Ada).AsOfficer(), answered));
        await db.SaveChangesAsync(stop);
        return null;
    }

    // Never before the year was over, nor in days to come.
    private DateTimeOffset Ago(int days)
    {
        var (now, over) = (time.GetUtcNow(), year.To.AddDays(1).InUnitedKingdom(TimeOnly.MinValue));
        var then = now.AddDays(-days);
        return then > over ? then : over < now ? over : now;
    }
}
