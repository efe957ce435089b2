using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Engines;

/// <summary>Somebody with the database's password changes the history behind the portal's back.</summary>
public sealed class TamperingTests
{
    private readonly Officer ada = A.Officer();

    [Theory]
    [EveryEngine]
    public Task FirstBroken_ASentenceChanged_NamesTheEntry(Engine engine) => TamperAsync(engine, 3, (db, stop) => db.AuditEntries
        .Where(entry => entry.Sequence == 3).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.What, "Nothing happened"), stop));

    [Theory]
    [EveryEngine]
    public Task FirstBroken_AReasonMovedIntoTheSentence_NamesTheEntry(Engine engine) => TamperAsync(engine, 2, (db, stop) => db.AuditEntries
        .Where(entry => entry.Sequence == 2).ExecuteUpdateAsync(
            set => set.SetProperty(entry => entry.What, entry => entry.What + entry.Why).SetProperty(entry => entry.Why, (string?)null), stop));

    [Theory]
    [EveryEngine]
    public Task FirstBroken_AnInstantChanged_NamesTheEntry(Engine engine) => TamperAsync(engine, 1, (db, stop) => db.AuditEntries
        .Where(entry => entry.Sequence == 1).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.At, DateTimeOffset.UnixEpoch), stop));

    [Theory]
    [EveryEngine]
    public Task FirstBroken_AnEntryRemoved_NamesTheGap(Engine engine) => TamperAsync(engine, 2, (db, stop) =>
        db.AuditEntries.Where(entry => entry.Sequence == 2).ExecuteDeleteAsync(stop));

    [Theory]
    [EveryEngine]
    public Task FirstBroken_TheLastEntryRemoved_NamesTheGap(Engine engine) => TamperAsync(engine, 4, (db, stop) =>
        db.AuditEntries.Where(entry => entry.Sequence == 4).ExecuteDeleteAsync(stop));

    [Theory]
    [EveryEngine]
    public Task FirstBroken_TheHeadRemoved_NamesTheNextEntry(Engine engine) => TamperAsync(engine, 5, (db, stop) =>
        db.AuditHead.ExecuteDeleteAsync(stop));

    [Theory]
    [EveryEngine]
    public Task FirstBroken_AnEntryInserted_NamesIt(Engine engine) => TamperAsync(engine, 5, async (db, stop) =>
    {
        var last = await db.AuditEntries.AsNoTracking().SingleAsync(entry => entry.Sequence == 4, stop);
        db.AuditEntries.Add(new AuditEntry { Sequence = 5, At = last.At, ByName = "Ada Osei", What = "Never happened", Hash = last.Hash });
        await db.SaveChangesAsync(stop);
    });

    private async Task TamperAsync(Engine engine, long expected, Func<PortalDb, CancellationToken, Task> tamper)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var database = await TestDatabase.CreateAsync(engine, ada);
        await database.StoreAsync(A.Case().LoggedBy(ada).Accepted("A reason").WithResponseDraftedBy(ada).Build());
        await using var db = database.Open();
        Assert.Null(await AuditChain.FirstBrokenAsync(db, stop));

        await tamper(db, stop);

        await using var again = database.Open();
        Assert.Equal(expected, await AuditChain.FirstBrokenAsync(again, stop));
    }
}
