using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;

namespace ComplaintsPortal.Data.Tests.Engines;

/// <summary>What an administrator is warned of.</summary>
public sealed class UnusualDayTests
{
    private static readonly DateOnly Day = new(2026, 11, 9);
    private static readonly DateTimeOffset Noon = new(2026, 11, 9, 12, 0, 0, TimeSpan.Zero);
    private static readonly UnusualLimits Limits = new(Readings: 60, Refusals: 3);

    private readonly Officer ada = A.Officer();
    private readonly Officer mabel = A.Manager();
    private readonly Officer iris = A.Administrator();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [EveryEngine]
    public async Task ADay_OnWhichAllWorkAsUsual_HasNothingToTell(Engine engine)
    {
        await using var database = await DatabaseAsync(engine);
        await RecordAsync(database, [.. Enumerable.Repeat((ada, "Case read", 0), 20), .. Enumerable.Repeat((mabel, "Case read", 0), 20)], reading: true);
        await RecordAsync(database, [(iris, "All records exported", 0), (ada, "Refused: /work is not for the role Clerk", 0)]);

        Assert.Empty(await ReadAsync(database));
    }

    [Theory]
    [EveryEngine]
    public async Task Readings_FarMoreThanTheOthers_AreToldWithBothNumbers(Engine engine)
    {
        await using var database = await DatabaseAsync(engine);
        await RecordAsync(database, [.. Enumerable.Repeat((ada, "Case read", 0), 50), .. Enumerable.Repeat((mabel, "Case read", 0), 10)], reading: true);

        Assert.Equal([$"{ada.Name} opened records 50 times; the others did so 10 times on average"], await ReadAsync(database));
    }

    [Theory]
    [EveryEngine]
    public async Task Readings_OverTheLimit_AreToldEvenWhereNobodyElseWorked(Engine engine)
    {
        await using var database = await DatabaseAsync(engine);
        await RecordAsync(database, [.. Enumerable.Repeat((ada, "Case read", 0), 60)], reading: true);

        Assert.Single(await ReadAsync(database));
    }

    [Theory]
    [EveryEngine]
    public async Task ExportsAtNight_RefusalsAndLocksAndRights_AreTold(Engine engine)
    {
        await using var database = await DatabaseAsync(engine);
        await RecordAsync(database,
        [
            (iris, "All records exported", 11), (iris, "All records exported", 0),
            (ada, "Refused: one", 0), (ada, "Refused: two", 0), (ada, "Refused: three", 0),
            (iris, "Account of Ben changed: manager, before that officer", 0), (iris, "Account of Cat changed: clerk, before that officer", 0),
            (mabel, "Signing in as Ben failed: wrong password, and the account is locked", 0),
        ]);

        Assert.Equal(
        [
            $"{iris.Name} at 23:00, at night: All records exported", $"{ada.Name} was refused 3 times",
            $"Signing in as Ben failed: wrong password, and the account is locked ({mabel.Name})",
            $"Account of Ben changed: manager, before that officer ({iris.Name})",
        ], await ReadAsync(database));
    }

    private Task<TestDatabase> DatabaseAsync(Engine engine) => TestDatabase.CreateAsync(engine, ada, mabel, iris);

    private static async Task<IReadOnlyList<string>> ReadAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return await UnusualDay.ReadAsync(db, Day, Limits, Stop);
    }

    private static async Task RecordAsync(TestDatabase database, (Officer By, string What, int Hours)[] entries, bool reading = false)
    {
        await using var db = database.Open();
        foreach (var (by, what, hours) in entries)
        {
            db.Pending.Add(new PendingEntry(new HistoryEntry(Noon.AddHours(hours), by.Id, by.Name, what), Reading: reading));
        }

        await db.SaveChangesAsync(Stop);
    }
}
