using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Retention;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Retention;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Retention;

/// <summary>The cases whose time is over, one by one: those that may be erased, or those that something keeps, and what.</summary>
public sealed class CasesModel(PortalDb db, RetentionBook book, SignedIn signedIn, TimeProvider time) : PageModel
{
    internal const int Most = 50;

    [BindProperty(SupportsGet = true)]
    public bool Go { get; set; }

    [BindProperty(SupportsGet = true)]
    public int From { get; set; }

    public RetentionSchedule Schedule { get; private set; } = null!;

    public IReadOnlyList<RetentionFacts> Cases { get; private set; } = [];

    public bool More { get; private set; }

    /// <summary>The keys of those that the person may open.</summary>
    public IReadOnlyCollection<int> Seen { get; private set; } = [];

    public string Title => Go ? "Cases that may be erased" : "Cases that are kept beyond their time";

    public async Task OnGetAsync(CancellationToken stop)
    {
        Schedule = await book.ScheduleAsync(stop);
        var some = await book.ListAsync(Go, time.Today(), Math.Max(0, From), Most + 1, stop);
        (Cases, More) = ([.. some.Take(Most)], some.Count > Most);
        var ids = Cases.Select(facts => facts.CaseId).ToArray();
        Seen = signedIn.Officer.WorksOnCases ? await db.Cases.Where(@case => ids.Contains(@case.Id)).Select(@case => @case.Id).ToHashSetAsync(stop) : [];
    }
}
