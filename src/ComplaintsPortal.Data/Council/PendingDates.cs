using ComplaintsPortal.Data.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Council;

/// <summary>What is pending besides the due dates of stages, before and after the set-up changed.</summary>
internal static class PendingDates
{
    /// <summary>What is pending in some cases, or in all.</summary>
    public static async Task<IReadOnlyList<PendingDeadline>> ReadAsync(PortalDb db, int[]? cases, CancellationToken stop)
    {
        var all = db.PendingDeadlines.AsNoTracking();
        var some = cases is null ? all : all.Where(deadline => EF.Parameter(cases).Contains(deadline.CaseId));
        return await some.OrderBy(deadline => deadline.Due).ThenBy(deadline => deadline.Id).ToListAsync(stop);
    }

    /// <summary>What is due on another day now. Several of one kind, such as reviews, are told apart by their order, which no change of days changes.</summary>
    public static IReadOnlyList<(PendingDeadline Old, PendingDeadline Current)> Moved(
        IReadOnlyList<PendingDeadline> before, IReadOnlyList<PendingDeadline> after)
    {
        var now = after.ToLookup(one => (one.CaseId, one.Stage, one.Kind));
        return
        [
            .. before.GroupBy(one => (one.CaseId, one.Stage, one.Kind)).SelectMany(olds => olds.Zip(now[olds.Key]))
                .Where(move => move.First.Due != move.Second.Due),
        ];
    }
}
