using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>The bank holidays, which stop every clock; one that is proclaimed can be added.</summary>
public sealed class CalendarModel(PortalDb db, Setup setup, SetupBook book, SignedIn signedIn, TimeProvider time) : PageModel
{
    private const int YearsAhead = 3;

    [BindProperty]
    public CalendarInput Input { get; set; } = new();

    /// <summary>Those of this year and of years to come, the last year first.</summary>
    public IReadOnlyList<IGrouping<int, BankHoliday>> Coming { get; private set; } = [];

    /// <summary>Those of earlier years, the last year first.</summary>
    public IReadOnlyList<IGrouping<int, BankHoliday>> Past { get; private set; } = [];

    /// <summary>The years, from this one to three ahead, that the list does not hold.</summary>
    public IReadOnlyList<int> Unknown { get; private set; } = [];

    public IReadOnlyList<DateOnly> Closures { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        Input.Stamp = (await setup.GetAsync(stop)).Council.Stamp;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var calendar = await ReadAsync(stop);
        return await this.SetUpAsync(
            await setup.GetAsync(stop), Input, new CalendarValidator(calendar, time.Today()), signedIn.Officer,
            act => book.ChangeHolidayAsync(act, new HolidayChange(null, Input.Date!.Value, Input.Name.Kept()), stop),
            () => new Done($"{Input.Date!.Value.InWords()} is a bank holiday now"));
    }

    private async Task<WorkingCalendar> ReadAsync(CancellationToken stop)
    {
        var holidays = await db.BankHolidays.AsNoTracking().OrderBy(holiday => holiday.Date).ToListAsync(stop);
        var years = holidays.GroupBy(holiday => holiday.Date.Year).OrderByDescending(year => year.Key).ToLookup(year => year.Key < time.Today().Year);
        (Coming, Past) = ([.. years[false]], [.. years[true]]);
        Closures = await db.Closures.OrderBy(closure => closure.Date).Select(closure => closure.Date).ToListAsync(stop);
        var calendar = new WorkingCalendar(holidays.Select(holiday => holiday.Date), Closures);
        Unknown = [.. Enumerable.Range(time.Today().Year, YearsAhead + 1).Where(year => !calendar.Holds(year))];
        return calendar;
    }
}
