using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Engines;

public sealed class AuditTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private readonly Officer ada = A.Officer();
    private readonly Officer mabel = A.Manager();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [EveryEngine]
    public async Task Save_ACase_WritesWhatWasDoneToIt(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada, mabel);

        var id = await database.StoreAsync(A.Case().LoggedBy(ada).Accepted("About Part 3").WithResponseDraftedBy(ada).Submitted().ApprovedBy(mabel).Build());

        await using var db = database.Open();
        var entries = await db.AuditEntries.OrderBy(entry => entry.Sequence).ToListAsync(Stop);
        Assert.Equal(
            ["Case logged", "Triage assessed, suggesting: the statutory procedure", "Accepted: Statutory complaint", "Stage 1 response drafted",
                "Stage 1 response submitted for approval", "Stage 1 response approved"],
            entries.Select(entry => entry.What));
        Assert.All(entries, entry => Assert.Equal(id, entry.CaseId));
        Assert.Equal((ada.Id, "Ada Osei", Now, "About Part 3", null), (entries[2].By, entries[2].ByName, entries[2].At, entries[2].Why, entries[2].Stage));
        Assert.Equal((mabel.Id, "Mabel Firth", 1, false), (entries[5].By, entries[5].ByName, entries[5].Stage, entries[5].Reading));
    }

    [Theory]
    [EveryEngine]
    public async Task Save_AnActOfAnEarlierDay_KeepsTheDayInTheChain(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada);
        await database.StoreAsync(A.Case().LoggedBy(ada).Accepted().AcknowledgedOn(new(2026, 3, 2)).Build());

        await using var db = database.Open();
        var entries = await db.AuditEntries.OrderBy(entry => entry.Sequence).ToListAsync(Stop);
        Assert.Equal([null, null, null, new(2026, 3, 2)], entries.Select(entry => entry.HappenedOn));
        Assert.Null(await AuditChain.FirstBrokenAsync(db, Stop));

        await db.AuditEntries.Where(entry => entry.HappenedOn != null)
            .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.HappenedOn, new DateOnly(2026, 3, 3)), Stop);

        Assert.Equal(4, await AuditChain.FirstBrokenAsync(db, Stop));
    }

    [Theory]
    [EveryEngine]
    public async Task Save_ManyTimes_NumbersWithoutGapsInAChainThatHolds(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada, mabel);

        for (var i = 0; i < 5; i++)
        {
            await database.StoreAsync(A.Case().LoggedBy(ada).Accepted().Build());
        }

        await using var db = database.Open();
        Assert.Equal(Enumerable.Range(1, 15).Select(number => (long)number), await db.AuditEntries.Select(entry => entry.Sequence).Order().ToListAsync(Stop));
        Assert.Null(await AuditChain.FirstBrokenAsync(db, Stop));
    }

    [Theory]
    [EveryEngine]
    public async Task Save_ThatFails_WritesNoHistory(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada);
        await using var db = database.Open();
        db.Cases.Add(A.Case().LoggedBy(ada).Build());
        db.Cases.Add(A.Case().LoggedBy(A.Officer("Nobody known")).Build());

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Stop));

        await using var again = database.Open();
        Assert.Equal((0, 0), (await again.Cases.CountAsync(Stop), await again.AuditEntries.CountAsync(Stop)));
        Assert.Null(await AuditChain.FirstBrokenAsync(again, Stop));
    }

    [Theory]
    [EveryEngine]
    public async Task Save_TriedAgainAfterItFailed_StillWritesItsHistory(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada);
        var newcomer = A.Officer("New Comer");
        await using var db = database.Open();
        db.Cases.Add(A.Case().LoggedBy(newcomer).Build());
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Stop));

        await database.AddAsync(newcomer);
        await db.SaveChangesAsync(Stop);

        Assert.Equal(["Case logged"], await db.AuditEntries.Select(entry => entry.What).ToListAsync(Stop));
    }

    [Theory]
    [EveryEngine]
    public async Task Save_InATransactionThatIsRolledBack_LeavesNothing(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada);
        await using (var db = database.Open())
        {
            await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync(Stop);
                db.Cases.Add(A.Case().LoggedBy(ada).Build());
                await db.SaveChangesAsync(Stop);
                Assert.Equal(1, await db.AuditEntries.CountAsync(Stop));
                await transaction.RollbackAsync(Stop);
            });
        }

        await using var again = database.Open();
        Assert.Equal((0, 0), (await again.Cases.CountAsync(Stop), await again.AuditEntries.CountAsync(Stop)));
    }

    [Theory]
    [EveryEngine]
    public async Task RecordReading_OfACase_IsAnEntryOfItsOwn(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada, mabel);
        var id = await database.StoreAsync(A.Case().LoggedBy(ada).Build());

        await using var db = database.Open();
        db.RecordReading(id, mabel, Now);
        await db.SaveChangesAsync(Stop);

        var read = await db.AuditEntries.SingleAsync(entry => entry.Reading, Stop);
        Assert.Equal((id, "Case read", mabel.Id, 2), (read.CaseId, read.What, read.By, read.Sequence));
        Assert.Equal(0, (await db.Cases.SingleAsync(Stop)).Version);
    }

    [Theory]
    [EveryEngine]
    public async Task Record_WithoutACase_IsWrittenForThePortal(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var db = database.Open();

        db.Record(new HistoryEntry(Now, null, "The portal", "Records imported"));
        await db.SaveChangesAsync(Stop);

        var entry = await db.AuditEntries.SingleAsync(Stop);
        Assert.Equal((null, "The portal", null), (entry.By, entry.ByName, entry.CaseId));
    }

    [Theory]
    [EveryEngine]
    public async Task Save_HistoryThatWasRewritten_IsRefused(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada);
        await database.StoreAsync(A.Case().LoggedBy(ada).Build());
        await using var db = database.Open();
        var entry = await db.AuditEntries.SingleAsync(Stop);

        db.Remove(entry);
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Stop));

        db.ChangeTracker.Clear();
        db.Entry(await db.AuditEntries.SingleAsync(Stop)).Property(one => one.What).CurrentValue = "Nothing happened";
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Stop));
    }

    [Theory]
    [EveryEngine]
    public async Task Save_ByTwoAtOnce_BothSucceedAndTheChainHolds(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada, mabel);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 5; i++)
            {
                await database.StoreAsync(A.Case().LoggedBy(writer % 2 == 0 ? ada : mabel).Accepted().Build());
            }
        })));

        await using var db = database.Open();
        Assert.Equal(60, await db.AuditEntries.CountAsync(Stop));
        Assert.Null(await AuditChain.FirstBrokenAsync(db, Stop));
    }
}
