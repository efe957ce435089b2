using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>Moving or removing a bank holiday, after it was shown how many due dates move, or calling it by another name.</summary>
public sealed class HolidayModel(PortalDb db, BankHolidayBook book, Setup setup, SignedIn signedIn, TimeProvider time) : PageModel
{
    [FromRoute(Name = "date")]
    public string Date { get; set; } = "";

    [BindProperty]
    public HolidayInput Input { get; set; } = new();

    public BankHoliday Holiday { get; private set; } = null!;

    public Moved? Moves { get; private set; }

    public HolidayChange Change => Input.Of(Holiday);

    public IEnumerable<Option> Choices { get; } =
    [
        new(HolidayInput.Move, "It moves to another day"),
        new(HolidayInput.Remove, "It is no bank holiday any more"),
        new(HolidayInput.Rename, "Only its name"),
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop))
        {
            return NotFound();
        }

        Input.Name = Holiday.Name;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop))
        {
            return NotFound();
        }

        var council = await setup.GetAsync(stop);
        if (!this.Accepts(new HolidayValidator(Holiday, council.Calendar, time.Today()), Input))
        {
            return this.Wrong();
        }

        if (Input.Change != HolidayInput.Rename && Input.Seen != Input.Asked)
        {
            Moves = await book.PreviewAsync(Change, stop);
            Input.Seen = Input.Asked;
            return Page();
        }

        TempData.Banner(await ApplyAsync(stop));
        return RedirectToPage("/Administration/Calendar");
    }

    private async Task<string> ApplyAsync(CancellationToken stop)
    {
        if (Input.Change == HolidayInput.Rename)
        {
            await book.NameAsync(Holiday, Input.Name.Kept(), signedIn.Officer, time.GetUtcNow(), stop);
            return $"{Holiday.Date.InWords()} is called {(Holiday with { Name = Input.Name.Kept() }).Title}";
        }

        var moved = await book.ChangeAsync(Change, signedIn.Officer, time.GetUtcNow(), stop);
        var cases = $"{moved.Cases:N0} {(moved.Cases == 1 ? "case" : "cases")}";
        return $"{Change.Why}. {(moved.Stages == 0 ? "No due date moved" : $"Due dates moved: {moved.Stages:N0}, of {cases}")}";
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        var found = DateOnly.TryParseExact(Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? await db.BankHolidays.AsNoTracking().SingleOrDefaultAsync(holiday => holiday.Date == date, stop)
            : null;
        Holiday = found ?? Holiday;
        return found is not null;
    }
}
