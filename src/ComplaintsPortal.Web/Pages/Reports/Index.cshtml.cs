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
        var editions = await db.Editions.GroupBy(edition => edition.Period).ToDictionaryAsync(period => period.Key, period => period.Count(), stop);
        List<(Period, int)> years = [];
        for (var last = await LastRecordAsync(DateOnly.MaxValue, stop); last is { } date;)
        {
            var year = Period.FinancialYearOf(date);
            years.Add((year, editions.GetValueOrDefault(year.Name)));
            last = await LastRecordAsync(year.From, stop);
        }

        Years = years;
    }

    // The last day before another on which something arrived or was concluded: an index answers it, so that years without records cost nothing.
    private async Task<DateOnly?> LastRecordAsync(DateOnly before, CancellationToken stop)
    {
        var received = await db.Cases.SealedToo().Where(@case => @case.Received < before).MaxAsync(@case => (DateOnly?)@case.Received, stop);
        var concluded = await db.Stages.SealedToo().Where(stage => stage.Concluded < before).MaxAsync(stage => stage.Concluded, stop);
        return received > concluded || concluded is null ? received : concluded;
    }
}
