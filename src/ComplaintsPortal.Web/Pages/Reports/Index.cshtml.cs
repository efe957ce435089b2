using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Figures;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Reports;

/// <summary>The financial years of which there are records, each with its report.</summary>
public sealed class IndexModel(PortalDb db, TimeProvider time) : PageModel
{
    public IReadOnlyList<(Period Period, int Editions)> Years { get; private set; } = [];

    public Period Current => Period.FinancialYearOf(time.Today());

    public async Task OnGetAsync(CancellationToken stop)
    {
        var first = await db.Cases.SealedToo().OrderBy(@case => @case.Received).Select(@case => (DateOnly?)@case.Received).FirstOrDefaultAsync(stop);
        var last = await db.Cases.SealedToo().OrderByDescending(@case => @case.Received).Select(@case => (DateOnly?)@case.Received).FirstOrDefaultAsync(stop);
        if (first is null || last is null)
        {
            return;
        }

        var editions = await db.Editions.GroupBy(edition => edition.Period).ToDictionaryAsync(period => period.Key, period => period.Count(), stop);
        List<(Period, int)> years = [];
        for (var year = Period.FinancialYearOf(last.Value); year.To >= first; year = year.Previous)
        {
            years.Add((year, editions.GetValueOrDefault(year.Name)));
        }

        Years = years;
    }
}
