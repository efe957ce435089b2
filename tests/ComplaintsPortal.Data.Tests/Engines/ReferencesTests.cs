using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Engines;

public sealed class ReferencesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [EveryEngine]
    public async Task NextReference_OfAYear_CountsFromOneInEachYear(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        Assert.Equal("2026/0001", await TakeAsync(database, 2026));
        Assert.Equal("2026/0002", await TakeAsync(database, 2026));
        Assert.Equal("2027/0001", await TakeAsync(database, 2027));
        Assert.Equal("2026/0003", await TakeAsync(database, 2026));
    }

    [Theory]
    [EveryEngine]
    public async Task NextReference_TakenByTwoAtOnce_IsNeverTheSame(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await TakeAsync(database, 2026);

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => TakeAsync(database, 2026))));

        Assert.Equal(Enumerable.Range(2, 8).Select(number => $"2026/{number:0000}"), taken.Order());
    }

    [Theory]
    [EveryEngine]
    public async Task NextReference_TheFirstOfAYear_LeavesTheContextWhatItHasRead(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, A.Officer());
        await using var db = database.Open();
        var account = await db.Users.SingleAsync(Stop);

        await db.NextReferenceAsync(2026, Stop);

        Assert.Equal(EntityState.Unchanged, db.Entry(account).State);
        Assert.Equal("2026/0002", await db.NextReferenceAsync(2026, Stop));
    }

    private static async Task<string> TakeAsync(TestDatabase database, int year)
    {
        await using var db = database.Open();
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Stop);
            var reference = await db.NextReferenceAsync(year, Stop);
            await transaction.CommitAsync(Stop);
            return reference;
        });
    }
}
