using System.Globalization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases.Working;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Work;

/// <summary>The dates of the work in hand, a month or a week at a time: of one person or everybody, of one team or all.</summary>
public sealed class CalendarModel(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time) : PageModel
{
    private const string Everybody = "everybody";

    // No date of work lies beyond: whoever types another year is shown these days.
    private const int MostYears = 20;

    /// <summary>"month" or "week".</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    /// <summary>A day of the stretch, as addresses write it; today where it is left out or is none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? On { get; set; }

    /// <summary>The key of an account; whoever asks where it is left out.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Whose { get; set; }

    /// <summary>The key of a team.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Team { get; set; }

    public CalendarSpan Span { get; private set; } = null!;

    public IReadOnlyList<CalendarDay[]> Weeks { get; private set; } = [];

    /// <summary>Whether more dates are due than are shown.</summary>
    public bool IsCutShort { get; private set; }

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Teams { get; private set; } = [];

    public static IEnumerable<SelectListItem> Stretches { get; } = [new("Month", "month"), new("Week", "week")];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var council = await setup.GetAsync(stop);
        People = [new("Everybody", Everybody), .. (await CaseWorkers.WithCasesAsync(db, stop)).AsItems()];
        Teams = [.. council.Lists.All(ListName.Team).Select(entry => new SelectListItem(entry.Label, entry.Key))];
        Whose = string.IsNullOrEmpty(Whose) ? $"{signedIn.Officer.Id}" : Whose;
        if (People.All(person => person.Value != Whose) || (!string.IsNullOrEmpty(Team) && Teams.All(team => team.Value != Team)))
        {
            return NotFound();
        }

        var today = time.Today();
        Span = new CalendarSpan(Day(today), Show == "week");
        Show = Span.IsWeek ? "week" : "month";
        var filter = new CalendarFilter(Whose == Everybody ? null : Guid.Parse(Whose), string.IsNullOrEmpty(Team) ? null : Team);
        var dates = await new CalendarDates(db, filter).ReadAsync(Span.From, Span.To, stop);
        IsCutShort = dates.Count >= CalendarDates.Most;
        var lines = dates.ToLookup(date => date.On, CalendarLine.Of);
        Weeks = [.. Span.Weeks.Select(week => Array.ConvertAll(week, date => Of(date, today, council, [.. lines[date]])))];
        return Page();
    }

    private CalendarDay Of(DateOnly date, DateOnly today, CouncilSetup council, IReadOnlyList<CalendarLine> lines) =>
        new(date, date == today, council.Calendar.IsWorkingDay(date), Span.Has(date), lines);

    private DateOnly Day(DateOnly today) =>
        DateOnly.TryParseExact(On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && Math.Abs(day.Year - today.Year) <= MostYears ? day : today;
}
