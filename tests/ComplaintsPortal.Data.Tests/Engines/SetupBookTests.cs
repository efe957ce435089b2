using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Engines;

public sealed class SetupBookTests
{
    private static readonly Officer Priya = A.Administrator();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [EveryEngine]
    public async Task AnyChangeOfTheSetUp_RaisesItsStamp(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Priya);
        var before = await StampAsync(database);

        await using (var db = database.Open())
        {
            db.Closures.Add(new Closure(new DateOnly(2026, 12, 24)));
            await db.SaveChangesAsync(Stop);
        }

        Assert.True(await StampAsync(database) > before);
    }

    [Theory]
    [EveryEngine]
    public async Task AChange_WithAnOldStamp_StoresNothing(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Priya);
        var stamp = await StampAsync(database);
        await using var db = database.Open();
        var book = new SetupBook(db, StoppedClock.New());

        Assert.True(await book.RestateCouncilAsync(stamp, "First", "Team", null, Priya, Stop));
        Assert.False(await book.RestateCouncilAsync(stamp, "Second", "Team", null, Priya, Stop));

        Assert.Equal("First", await db.Council.Select(council => council.Name).SingleAsync(Stop));
        Assert.Equal("Council set up: First, Team",
            await db.AuditEntries.OrderByDescending(entry => entry.Sequence).Select(entry => entry.What).FirstAsync(Stop));
    }

    private static async Task<int> StampAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return await db.Council.Select(council => council.Stamp).SingleAsync(Stop);
    }
}
