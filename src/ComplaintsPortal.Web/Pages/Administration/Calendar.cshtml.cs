using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>The bank holidays, which stop every clock; one that is proclaimed can be added.</summary>
public sealed class CalendarModel(PortalDb db, BankHolidayBook book, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty]
    public CalendarInput Input { get; set; } = new();

    public IReadOnlyList<IGrouping<int, DateOnly>> Years { get; private set; } = [];

    public IReadOnlyList<DateOnly> Closures { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => await ReadAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var calendar = await ReadAsync(stop);
        if (!this.Accepts(new CalendarValidator(calendar, time.Today()), Input))
        {
            return this.Wrong();
        }

        var date = Input.Date!.Value;
        var moved = await book.AddAsync(date, signedIn.Officer, time.GetUtcNow(), stop);
        TempData.Banner(moved.Stages switch
        {
            0 => $"{date.InWords()} is a bank holiday now. No due date moved",
            1 => $"{date.InWords()} is a bank holiday now. 1 due date moved, and its case says so",
            _ => $"{date.InWords()} is a bank holiday now. {moved.Stages:N0} due dates of {moved.Cases:N0} cases moved, and each case says so",
        });
        return RedirectToPage();
    }

    private async Task<WorkingCalendar> ReadAsync(CancellationToken stop)
    {
        var holidays = await db.BankHolidays.OrderBy(holiday => holiday.Date).Select(holiday => holiday.Date).ToListAsync(stop);
        Years = [.. holidays.GroupBy(date => date.Year).OrderByDescending(year => year.Key)];
        Closures = await db.Closures.OrderBy(closure => closure.Date).Select(closure => closure.Date).ToListAsync(stop);
        return new WorkingCalendar(holidays, Closures);
    }
}
