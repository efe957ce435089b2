using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases.Working;

/// <summary>What of a team is late or will be soon: each number is that of the list of cases under the same words.</summary>
/// <param name="Team">The key of the team; null for cases that name none.</param>
/// <param name="DueToday">Open stages that are due today.</param>
/// <param name="DueSoon">Open stages that are due within the working week after today: see <see cref="OfficeDays"/>.</param>
/// <param name="Overdue">Open stages whose due date has passed.</param>
public sealed record TeamWork(string? Team, int DueToday, int DueSoon, int Overdue)
{
    /// <summary>The teams that have anything due by the end of the working week, whoever is about to be late with most first.</summary>
    public static async Task<IReadOnlyList<TeamWork>> ReadAsync(PortalDb db, OfficeDays days, CancellationToken stop = default) =>
    [
        .. (await Of(db, days).ToListAsync(stop))
            .OrderBy(one => one.Team is null).ThenByDescending(one => one.DueToday + one.DueSoon).ThenByDescending(one => one.Overdue)
            .ThenBy(one => one.Team, StringComparer.Ordinal),
    ];

    /// <summary>The query.</summary>
    internal static IQueryable<TeamWork> Of(PortalDb db, OfficeDays days) => Worklist.OpenStages(db).Where(stage => stage.Due <= days.WeekEnd)
        .Select(stage => new { stage.Case.Team, stage.Due })
        .GroupBy(one => one.Team)
        .Select(its => new TeamWork(
            its.Key,
            its.Count(one => one.Due == days.Today),
            its.Count(one => one.Due > days.Today),
            its.Count(one => one.Due < days.Today)));
}
