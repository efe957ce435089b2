using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Figures;

/// <summary>The work in hand of one person, or what nobody has: each number is that of the list of cases under the same words.</summary>
/// <param name="Owner">The account; null for what is unassigned.</param>
/// <param name="Name">Their name; null for what is unassigned.</param>
/// <param name="Open">Open cases, what awaits triage included.</param>
/// <param name="DueToday">Open stages that are due today.</param>
/// <param name="DueSoon">Open stages that are due within the working week after today: see <see cref="OfficeDays"/>.</param>
/// <param name="Overdue">Open stages whose due date has passed.</param>
/// <param name="Left">Whether their account is closed: nobody works on it until it is handed over.</param>
public sealed record Workload(Guid? Owner, string? Name, int Open, int DueToday, int DueSoon, int Overdue, bool Left)
{
    /// <summary>
    /// Who has how much, in one query, as far as the cases are open to whoever reads: whoever has most overdue first, what is unassigned last.
    /// </summary>
    public static async Task<IReadOnlyList<Workload>> ReadAsync(PortalDb db, OfficeDays days, CancellationToken stop = default) =>
    [
        .. (await Of(db, days).ToListAsync(stop))
            .OrderBy(one => one.Owner is null).ThenByDescending(one => one.Overdue).ThenByDescending(one => one.Open)
            .ThenBy(one => one.Name, StringComparer.Ordinal),
    ];

    /// <summary>The query.</summary>
    internal static IQueryable<Workload> Of(PortalDb db, OfficeDays days)
    {
        var stages = Worklist.OpenStages(db).Select(stage => new InHand { Owner = stage.Case.Owner, CaseId = stage.CaseId, Due = stage.Due });
        var waiting = Worklist.AwaitingTriage(db, owner: null).Select(@case => new InHand
        {
            Owner = @case.Owner,
            CaseId = @case.Id,
            Due = @case.Decision == TriageDecision.Awaiting ? null : @case.Received,
        });
        return stages.Concat(waiting).GroupBy(one => one.Owner).Select(mine => new Workload(
            mine.Key,
            db.Users.Where(account => account.Id == mine.Key).Select(account => account.Name).FirstOrDefault(),
            mine.Select(one => one.CaseId).Distinct().Count(),
            mine.Count(one => one.Due == days.Today),
            mine.Count(one => one.Due > days.Today && one.Due <= days.WeekEnd),
            mine.Count(one => one.Due < days.Today),
            db.Users.Any(account => account.Id == mine.Key && account.Closed)));
    }

    private sealed class InHand
    {
        public Guid? Owner { get; init; }

        public int CaseId { get; init; }

        public DateOnly? Due { get; init; }
    }
}
