using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Figures;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Reports.Annual.Stages;

/// <summary>The working days that everything with a limit took that was concluded in a period: those that the figure <c>concluded</c> counts.</summary>
internal sealed class DaysTaken
{
    private readonly ILookup<(string Procedure, int Stage), (int Days, int Count)> taken;

    private DaysTaken(ILookup<(string Procedure, int Stage), (int Days, int Count)> taken) => this.taken = taken;

    /// <summary>How many took so many working days at a stage, the shortest first. Day 0 is that on which the clock started.</summary>
    public IReadOnlyList<(int Days, int Count)> Of(StageScope scope) =>
    [
        .. taken[(scope.Procedure.Key, scope.Rule.Number)].GroupBy(one => one.Days).OrderBy(days => days.Key)
            .Select(days => (days.Key, days.Sum(one => one.Count))),
    ];

    /// <summary>Reads them.</summary>
    public static async Task<DaysTaken> ReadAsync(PortalDb db, Period period, CouncilSetup setup, CancellationToken stop)
    {
        await using var counting = await db.ForCountingAsync(stop);
        var rows = await Cohort.Concluded.Rows(Records.Of(counting), period)
            .Where(fact => fact.Stage.DueStandard != null)
            .GroupBy(fact => new
            {
                fact.Case.Procedure,
                fact.Stage.Number,
                Due = fact.Stage.DueStandard,
                Done = fact.Stage.First != null ? fact.Stage.First.Concluded : fact.Stage.Concluded,
            })
            .Select(alike => new { alike.Key.Procedure, alike.Key.Number, alike.Key.Due, alike.Key.Done, Count = alike.Count() })
            .ToListAsync(stop);
        return new DaysTaken(rows.ToLookup(
            row => (row.Procedure, row.Number), row => (Days(row.Procedure, row.Number, row.Due!.Value, row.Done!.Value), row.Count)));

        // The standard limit ends so many working days after the start; the rest lies between that day and the last.
        int Days(string procedure, int stage, DateOnly due, DateOnly done) =>
            (setup.FindProcedure(procedure)?.Stages.FirstOrDefault(rule => rule.Number == stage)?.StandardDays ?? 0)
                + setup.Calendar.WorkingDaysBetween(due, done);
    }
}
