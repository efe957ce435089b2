using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>Moving or removing a bank holiday, after it was shown how many due dates move, or calling it by another name.</summary>
public sealed class HolidayModel(PortalDb db, SetupBook book, Setup setup, SignedIn signedIn, TimeProvider time) : PageModel
{
    [FromRoute(Name = "date")]
    public string Date { get; set; } = "";

    [BindProperty]
    public HolidayInput Input { get; set; } = new();

    public BankHoliday Holiday { get; private set; } = null!;

    private HolidayChange Change => Input.Of(Holiday);

    private string? Name => Input.Name.Kept();

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

        (Input.Name, Input.Stamp) = (Holiday.Name, (await setup.GetAsync(stop)).Council.Stamp);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop))
        {
            return NotFound();
        }

        var council = await setup.GetAsync(stop);
        return await this.SetUpAsync(
            council, Input, new HolidayValidator(Holiday, council.Calendar, time.Today()), signedIn.Officer,
            act => Input.Change == HolidayInput.Rename ? book.NameHolidayAsync(act, Holiday, Name, stop) : book.ChangeHolidayAsync(act, Change, stop),
            () => new Done(
                Input.Change == HolidayInput.Rename ? $"{Holiday.Date.InWords()} is called {(Holiday with { Name = Name }).Title}" : Change.Why,
                "/Administration/Calendar"));
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
