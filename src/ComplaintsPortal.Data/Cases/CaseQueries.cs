using ComplaintsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases;

/// <summary>Finding a case in order to act on it.</summary>
public static class CaseQueries
{
    /// <summary>The whole case, to be changed and saved; null where there is none.</summary>
    public static async Task<Case?> FindWholeAsync(this PortalDb db, int id, CancellationToken stop = default) =>
        await db.Cases
            .Include(@case => @case.Particulars)
            .Include(@case => @case.Stages.OrderBy(stage => stage.Number)).ThenInclude(stage => stage.Responses.OrderBy(response => response.Id))
            .Include(@case => @case.Stages).ThenInclude(stage => stage.Extension)
            .Include(@case => @case.Stages).ThenInclude(stage => stage.Issues.OrderBy(issue => issue.Id))
            .AsSplitQuery()
            .SingleOrDefaultAsync(@case => @case.Id == id, stop);

    /// <summary>Takes the next reference of a calendar year, "2026/0412", within the transaction that is open.</summary>
    public static async Task<string> NextReferenceAsync(this PortalDb db, int year, CancellationToken stop = default)
    {
        if (await db.ReferenceCounters.Where(counter => counter.Year == year)
            .ExecuteUpdateAsync(set => set.SetProperty(counter => counter.Last, counter => counter.Last + 1), stop) == 0)
        {
            var counter = db.ReferenceCounters.Add(new ReferenceCounter { Year = year, Last = 1 });
            await db.SaveChangesAsync(stop);
            counter.State = EntityState.Detached;
        }

        var last = await db.ReferenceCounters.Where(counter => counter.Year == year).Select(counter => counter.Last).SingleAsync(stop);
        return $"{year}/{last:0000}";
    }
}
