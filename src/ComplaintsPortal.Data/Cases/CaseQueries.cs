using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Cases.Configuration;
using ComplaintsPortal.Data.Cases.Reading;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Domain.Cases.Stages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases;

/// <summary>Finding a case in order to act on it.</summary>
public static class CaseQueries
{
    /// <summary>The whole case, to be changed and saved; null where there is none.</summary>
    public static Task<Case?> FindWholeAsync(this PortalDb db, int id, CancellationToken stop = default) =>
        WholeAsync(db, (db.Cases, db.Stages), id, stop);

    /// <summary>The whole case, to be looked at; null where there is none.</summary>
    public static Task<Case?> ReadWholeAsync(this PortalDb db, int id, CancellationToken stop = default) =>
        WholeAsync(db, (db.Cases.AsNoTrackingWithIdentityResolution(), db.Stages.AsNoTrackingWithIdentityResolution()), id, stop);

    /// <summary>Some whole cases, voided ones too, to be changed and saved: in as many queries as one.</summary>
    public static async Task<List<Case>> FindWholesAsync(this PortalDb db, int[] ids, CancellationToken stop = default) =>
        await KeptOfACase.All.Read(db.Cases.VoidedToo().Where(@case => EF.Parameter(ids).Contains(@case.Id))).OrderBy(@case => @case.Id).ToListAsync(stop);

    /// <summary>Some whole cases, to be looked at.</summary>
    internal static async Task<List<Case>> ReadWholesAsync(this PortalDb db, int[] ids, CancellationToken stop) =>
        await KeptOfACase.All.Read(db.Cases.AsNoTrackingWithIdentityResolution().Where(@case => EF.Parameter(ids).Contains(@case.Id)))
            .OrderBy(@case => @case.Id).ToListAsync(stop);

    // That the person may see the case is asked once; what belongs to it may then be seen too. Begun with the stages, what most cases have
    // is read at once, and each row of it found by an index.
    private static async Task<Case?> WholeAsync(
        PortalDb db, (IQueryable<Case> Cases, IQueryable<Stage> Stages) all, int id, CancellationToken stop) =>
        await KeptOfACase.Of(db, id).SingleOrDefaultAsync(stop) switch
        {
            null => null,
            { ReadAtOnce: true } kept =>
                (await kept.Read(all.Stages.SealedAndVoidedToo().Where(stage => stage.CaseId == id)).ToListAsync(stop)).FirstOrDefault()?.Case,
            var kept => await kept.Read(all.Cases.SealedAndVoidedToo().Where(@case => @case.Id == id)).SingleOrDefaultAsync(stop),
        };

    /// <summary>What is kept beside a case.</summary>
    /// <param name="db">The database.</param>
    /// <param name="id">The database's key of the case.</param>
    /// <param name="toChange">Whether it is to be changed and saved.</param>
    /// <param name="stop">To give up.</param>
    public static async Task<BesideACase> ReadBesideAsync(this PortalDb db, int id, bool toChange, CancellationToken stop = default) => new()
    {
        Remedies = await Of(db.Remedies, toChange).Where(one => one.CaseId == id).OrderBy(one => one.Id).ToListAsync(stop),
        Payments = await Of(db.Payments, toChange).Where(one => one.CaseId == id).OrderBy(one => one.Id).ToListAsync(stop),
        LearningActions = await Of(db.LearningActions, toChange).Where(one => one.CaseId == id).OrderBy(one => one.Id).ToListAsync(stop),
        OmbudsmanRecommendations = await Of(db.OmbudsmanRecommendations, toChange).Where(one => one.CaseId == id).OrderBy(one => one.Id).ToListAsync(stop),
        Letters = await Of(db.Letters, toChange).Where(one => one.CaseId == id).OrderBy(one => one.Id).ToListAsync(stop),
        Documents = await Of(db.CaseDocuments, toChange).Where(one => one.CaseId == id).OrderBy(one => one.Id).ToListAsync(stop),
    };

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
    /// <summary>
    /// Enters something that arrived under the next free reference of a calendar year, in one transaction.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="year">The year of the reference.</param>
    /// <param name="log">Makes the case of that reference; whatever it adds to the database besides is saved with it.</param>
    /// <param name="stop">To give up.</param>
    public static async Task<Case> LogAsync(this PortalDb db, int year, Func<string, Task<Case>> log, CancellationToken stop = default)
    {
        PendingEntry[] recorded = [.. db.Pending];
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            // A second try begins with nothing of the first, of its history neither, and with what was recorded before.
            db.Forget();
            db.Pending.AddRange(recorded);
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            var logged = await log(await NextFreeReferenceAsync(db, year, stop));
            db.Cases.Add(logged);
            await db.SaveChangesAsync(stop);
            await transaction.CommitAsync(stop);
            return logged;
        });
    }

    // A council's own records may have brought references of the same form with them.
    internal static async Task<string> NextFreeReferenceAsync(this PortalDb db, int year, CancellationToken stop)
    {
        var reference = await db.NextReferenceAsync(year, stop);
        while (await db.Cases.SealedAndVoidedToo().AnyAsync(@case => @case.Reference == reference, stop))
        {
            reference = await db.NextReferenceAsync(year, stop);
        }

        return reference;
    }

    private static IQueryable<T> Of<T>(IQueryable<T> records, bool toChange)
        where T : class => toChange ? records : records.AsNoTracking();
}
