using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Figures;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Reporting;

/// <summary>What became of a learning action by the end of a period.</summary>
public enum ActionStanding
{
    /// <summary>Done.</summary>
    Done,

    /// <summary>Still to be done.</summary>
    InHand,

    /// <summary>It was decided not to do it.</summary>
    NotMade,
}

/// <summary>Actions that stand alike, counted.</summary>
/// <param name="Earlier">Whether they were agreed before the period, and followed up in it.</param>
/// <param name="Standing">What became of them.</param>
/// <param name="Cleared">Whether the report may tell of them.</param>
/// <param name="Number">How many they are.</param>
public sealed record ActionsCounted(bool Earlier, ActionStanding Standing, bool Cleared, int Number);

/// <summary>A learning action that a report tells of.</summary>
/// <param name="Theme">A key of the list <c>theme</c>; null where none was recorded.</param>
/// <param name="Words">The cleared words.</param>
/// <param name="Earlier">Whether it was agreed before the period.</param>
/// <param name="Standing">What became of it.</param>
public sealed record ActionTold(string? Theme, ActionWords Words, bool Earlier, ActionStanding Standing)
{
    /// <summary>The date by which it is to be done.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The date on which it was done.</summary>
    public DateOnly? Completed { get; init; }

    /// <summary>Why it will not be carried out.</summary>
    public string? NotImplemented { get; init; }
}

/// <summary>
/// The learning actions of a period: those agreed in it, and those agreed before that were still open when it began or were done in it. What
/// is known at its end counts; where it is not known when it was decided not to carry one out, it was decided at once.
/// </summary>
/// <param name="Counts">All of them.</param>
/// <param name="Told">Those whose words were cleared, the earliest first.</param>
public sealed record LearningOfAPeriod(IReadOnlyList<ActionsCounted> Counts, IReadOnlyList<ActionTold> Told)
{
    /// <summary>The most that a report tells of.</summary>
    public const int MostTold = 60;

    /// <summary>Counts and reads them.</summary>
    /// <param name="db">A context that sees every case that counts.</param>
    /// <param name="period">The period.</param>
    /// <param name="stop">To give up.</param>
    public static async Task<LearningOfAPeriod> ReadAsync(PortalDb db, Period period, CancellationToken stop) => new(
        await Counted(db, period).ToListAsync(stop), await Cleared(db, period).Take(MostTold).ToListAsync(stop));

    private static IQueryable<LearningAction> Of(PortalDb db, Period period) => db.LearningActions.Where(action =>
        (action.Agreed >= period.From && action.Agreed <= period.To)
        || (action.Completed >= period.From && action.Completed <= period.To)
        || (action.Agreed < period.From && action.Completed == null && (action.NotImplemented == null || action.NotImplementedOn >= period.From))
        || (action.Agreed < period.From && action.Completed > period.To));

    private static IQueryable<ActionsCounted> Counted(PortalDb db, Period period) => Of(db, period)
        .Select(action => new
        {
            Earlier = action.Agreed == null || action.Agreed < period.From,
            Standing = action.Completed <= period.To ? ActionStanding.Done
                : action.NotImplemented != null && (action.NotImplementedOn == null || action.NotImplementedOn <= period.To) ? ActionStanding.NotMade
                : ActionStanding.InHand,
            Cleared = action.Clearance.ClearedOn != null,
        })
        .GroupBy(action => action)
        .Select(alike => new ActionsCounted(alike.Key.Earlier, alike.Key.Standing, alike.Key.Cleared, alike.Count()));

    private static IQueryable<ActionTold> Cleared(PortalDb db, Period period) => Of(db, period)
        .Where(action => action.Clearance.ClearedOn != null)
        .OrderBy(action => action.Agreed).ThenBy(action => action.Id)
        .Select(action => new ActionTold(
            action.Theme, action.Words, action.Agreed == null || action.Agreed < period.From,
            action.Completed <= period.To ? ActionStanding.Done
                : action.NotImplemented != null && (action.NotImplementedOn == null || action.NotImplementedOn <= period.To) ? ActionStanding.NotMade
                : ActionStanding.InHand)
        {
            Due = action.Due,
            Completed = action.Completed,
            NotImplemented = action.NotImplemented,
        });
}
