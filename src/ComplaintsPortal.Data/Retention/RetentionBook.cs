using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Retention;

/// <summary>How many cases have been kept for their time.</summary>
/// <param name="Go">Those that may go.</param>
/// <param name="Stay">Those that something keeps.</param>
public sealed record CasesOver(int Go, int Stay);

/// <summary>
/// Lists the cases whose time is over, and keeps what is decided about them. It sees every case, sealed ones too: whether the time of a case is
/// over does not depend on who asks. What it hands out of a case is its reference and its dates.
/// </summary>
public sealed class RetentionBook(PortalDb db)
{
    /// <summary>How long the council keeps what.</summary>
    public async Task<RetentionSchedule> ScheduleAsync(CancellationToken stop = default) =>
        new(await db.RetentionPeriods.AsNoTracking().ToListAsync(stop));

    /// <summary>Whether everything is on hold.</summary>
    public Task<bool> IsEverythingHeldAsync(CancellationToken stop = default) => db.BlanketHolds.AnyAsync(hold => hold.LiftedAt == null, stop);

    /// <summary>Puts everything on hold.</summary>
    public Task HoldEverythingAsync(string reason, Officer officer, DateTimeOffset now, CancellationToken stop = default)
    {
        var (hold, said) = BlanketHold.PutOn(reason, officer, now);
        db.BlanketHolds.Add(hold);
        db.Record(said);
        return db.SaveChangesAsync(stop);
    }

    /// <summary>How many may go, and how many stay though their time is over.</summary>
    public async Task<CasesOver> CountAsync(DateOnly today, CancellationToken stop = default)
    {
        await using var whole = db.AsThePortal();
        var over = RetentionQueries.Over(whole, await ScheduleAsync(stop), today);
        return new CasesOver(await over.CountAsync(RetentionSchedule.Goes, stop), await over.CountAsync(RetentionSchedule.Stays, stop));
    }

    /// <summary>A page of those that may go, or of those that stay, the oldest first.</summary>
    public async Task<IReadOnlyList<RetentionFacts>> ListAsync(bool go, DateOnly today, int skip, int take, CancellationToken stop = default)
    {
        await using var whole = db.AsThePortal();
        return await RetentionQueries.Over(whole, await ScheduleAsync(stop), today)
            .Where(go ? RetentionSchedule.Goes : RetentionSchedule.Stays)
            .OrderBy(facts => facts.Received).ThenBy(facts => facts.CaseId).Skip(skip).Take(take).ToListAsync(stop);
    }

    /// <summary>What decides about one case; null where there is none, or its words were erased.</summary>
    public async Task<RetentionFacts?> FindAsync(int id, CancellationToken stop = default)
    {
        await using var whole = db.AsThePortal();
        return await RetentionQueries.Of(whole, [id]).SingleOrDefaultAsync(stop);
    }

    /// <summary>The run that is open; null where none is.</summary>
    public Task<RetentionRun?> OpenRunAsync(CancellationToken stop = default) =>
        db.RetentionRuns.SingleOrDefaultAsync(run => run.FinishedAt == null && run.WithdrawnAt == null, stop);

    /// <summary>Proposes all that may go on that day; a refusal where nothing can be proposed.</summary>
    public async Task<(RetentionRun? Run, Refusal? Refusal)> ProposeAsync(Officer officer, DateTimeOffset now, DateOnly today, CancellationToken stop = default)
    {
        await using var whole = db.AsThePortal();
        var open = await OpenRunAsync(stop) is not null;
        var held = await IsEverythingHeldAsync(stop);
        var cases = open || held
            ? []
            : await RetentionQueries.Over(whole, await ScheduleAsync(stop), today).Where(RetentionSchedule.Goes)
                .OrderBy(facts => facts.Received).ThenBy(facts => facts.CaseId).ToListAsync(stop);
        if ((held ? EverythingHeld : RetentionRun.WhyNotPropose(officer, open, cases.Count)) is { } refusal)
        {
            return (null, refusal);
        }

        var (run, said) = RetentionRun.Propose(cases, officer, now);
        db.RetentionRuns.Add(run);
        db.Record(said);
        await db.SaveChangesAsync(stop);
        return (run, null);
    }

    /// <summary>Why nothing is erased while everything is on hold.</summary>
    public static Refusal EverythingHeld { get; } = new("Everything is on hold: nothing is erased until the hold is lifted");
}
