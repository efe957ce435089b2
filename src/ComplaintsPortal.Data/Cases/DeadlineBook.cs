using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Procedures;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases;

/// <summary>
/// Keeps what is pending as <see cref="CaseDeadlines"/> works it out. Every save of a case comes here; whatever else moves dates
/// (a bank holiday, a procedure, a rule of the council) calls it for the cases that it concerns.
/// </summary>
/// <param name="db">The database. What is restated is put into it, and whoever calls saves.</param>
public sealed class DeadlineBook(PortalDb db)
{
    private const int Batch = 200;

    private Setup? setup;

    /// <summary>Enters what is pending of new cases, each with its key.</summary>
    public async Task AddAsync(IReadOnlyCollection<(int Id, Case Case)> cases, CancellationToken stop = default)
    {
        if (cases.Count == 0)
        {
            return;
        }

        setup ??= await Setup.ReadAsync(db, stop);
        db.PendingDeadlines.AddRange(cases.SelectMany(one => setup.Pending(one.Case).Select(deadline => new PendingDeadline(one.Id, deadline))));
    }

    /// <summary>Brings what is stored of these cases to what is pending now.</summary>
    public async Task RestateAsync(IReadOnlyCollection<int> caseIds, CancellationToken stop = default)
    {
        if (caseIds.Count == 0)
        {
            return;
        }

        setup ??= await Setup.ReadAsync(db, stop);
        foreach (var ids in caseIds.Order().Chunk(Batch))
        {
            var cases = await db.ReadWholesAsync(ids, stop);
            var stored = (await db.PendingDeadlines.Where(deadline => EF.Parameter(ids).Contains(deadline.CaseId)).ToListAsync(stop)).ToLookup(
                deadline => deadline.CaseId);
            foreach (var @case in cases)
            {
                Restate(@case.Id, stored[@case.Id], [.. setup.Pending(@case)]);
            }
        }
    }

    /// <summary>
    /// Works out anew what is pending of every case that is in hand, and saves it: after a rule changed that all of them share.
    /// </summary>
    public async Task RestateAllAsync(CancellationToken stop = default)
    {
        setup = null;
        var ids = await InHand().ToListAsync(stop);
        foreach (var batch in ids.Chunk(Batch))
        {
            await RestateAsync(batch, stop);
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>The cases that may have anything pending, in the order of their keys.</summary>
    internal IQueryable<int> InHand() => db.Stages.Where(stage => stage.Concluded == null).Select(stage => stage.CaseId)
        .Union(db.Cases.Where(@case => @case.Decision == TriageDecision.Awaiting).Select(@case => @case.Id))
        .Union(db.PendingDeadlines.Select(deadline => deadline.CaseId))
        .OrderBy(id => id);

    private void Restate(int id, IEnumerable<PendingDeadline> stored, List<Deadline> pending)
    {
        foreach (var known in stored)
        {
            if (pending.FindIndex(deadline => Same(known, deadline)) is >= 0 and var place)
            {
                pending.RemoveAt(place);
            }
            else
            {
                db.PendingDeadlines.Remove(known);
            }
        }

        db.PendingDeadlines.AddRange(pending.Select(deadline => new PendingDeadline(id, deadline)));
    }

    private static bool Same(PendingDeadline known, Deadline deadline) =>
        (known.Kind, known.Stage, known.Due) == (deadline.Kind, deadline.Stage, deadline.Due);

    /// <summary>What deadlines depend on besides the case.</summary>
    private sealed record Setup(IReadOnlyDictionary<string, Procedure> Procedures, WorkingCalendar Calendar, CouncilRules Rules)
    {
        public static async Task<Setup> ReadAsync(PortalDb db, CancellationToken stop) => new(
            await db.Procedures.AsNoTracking().ToDictionaryAsync(procedure => procedure.Key, stop),
            new WorkingCalendar(await db.BankHolidays.AsNoTracking().Select(holiday => holiday.Date).ToListAsync(stop)),
            await db.CouncilRules.AsNoTracking().SingleOrDefaultAsync(stop) ?? new CouncilRules());

        public IEnumerable<Deadline> Pending(Case @case) => Procedures.TryGetValue(@case.Procedure, out var procedure)
            ? CaseDeadlines.Of(@case, procedure, Calendar, Rules).Where(deadline => deadline.IsPending)
            : [];
    }
}
