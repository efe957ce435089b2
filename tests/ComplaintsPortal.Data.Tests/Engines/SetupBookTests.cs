using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Council.Changing;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Reporting;
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

        var act = new SetupAct(stamp, Priya, "A new name", null);
        var seen = await book.RestateCouncilAsync(act, "First", "Team", null, Stop);
        Assert.True((await book.RestateCouncilAsync(act with { Seen = seen.Mark }, "First", "Team", null, Stop)).IsStored);
        Assert.True((await book.RestateCouncilAsync(act with { Seen = seen.Mark }, "Second", "Team", null, Stop)).IsStale);

        Assert.Equal("First", await db.Council.Select(council => council.Name).SingleAsync(Stop));
    }

    [Theory]
    [EveryEngine]
    public async Task AChange_ThatWasOnlyShown_LeavesNothingBehind(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Priya);
        var stamp = await StampAsync(database);
        await using var db = database.Open();
        var entries = await db.AuditEntries.CountAsync(Stop);

        var shown = await new SetupBook(db, StoppedClock.New()).AddEntryAsync(
            new(stamp, Priya, "Asked for", null), ListName.Channel, new ListEntryTerms("Carrier pigeon", null, false, false, true), Stop);

        Assert.Equal((false, false), (shown.IsStored, shown.IsStale));
        Assert.Equal(("Channel, carrier-pigeon", null, "Carrier pigeon"), shown.Differences.Select(one => (one.What, one.Before, one.After)).Single());
        Assert.Equal((stamp, entries, 0), (await StampAsync(database), await db.AuditEntries.CountAsync(Stop), await db.SetupChanges.CountAsync(Stop)));
        Assert.Null(await AuditChain.FirstBrokenAsync(db, Stop));
    }

    [Theory]
    [EveryEngine]
    public async Task AChange_ThatIsStored_IsKeptWithWhatWasBeforeAndWhy(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Priya);
        await using var db = database.Open();
        var book = new SetupBook(db, StoppedClock.New());
        var act = new SetupAct(await StampAsync(database), Priya, "As the committee asked", null);
        var seen = await book.DecideReportAsync(act, ReportLayoutFacts.None with { Years = 3 }, Stop);

        await book.DecideReportAsync(act with { Seen = seen.Mark }, ReportLayoutFacts.None with { Years = 3 }, Stop);

        var change = await db.SetupChanges.SingleAsync(Stop);
        Assert.Equal(("report", "Years of the trends", "5", "3"), (change.Part, change.What, change.Before, change.After));
        Assert.Equal(("As the committee asked", Priya.Name), (change.Why, change.ByName));
        Assert.Equal("Set-up changed: What the report shows: Years of the trends: 3; before that: 5",
            await db.AuditEntries.OrderByDescending(entry => entry.Sequence).Select(entry => entry.What).FirstAsync(Stop));
    }

    private static async Task<int> StampAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return await db.Council.Select(council => council.Stamp).SingleAsync(Stop);
    }
}
