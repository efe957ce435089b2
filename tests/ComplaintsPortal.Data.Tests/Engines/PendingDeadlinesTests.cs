using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Engines;

/// <summary>What is stored of the deadlines is what the pure function says, however the case came to be as it is.</summary>
public sealed class PendingDeadlinesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 3, 10, 0, 0, TimeSpan.Zero);
    private readonly Officer ada = A.Officer();
    private readonly Officer mabel = A.Manager();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [EveryEngine]
    public async Task Stored_AfterEveryKindOfCourse_IsWhatTheFunctionSays(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada, mabel);
        CaseBuilder[] courses =
        [
            Case(), Case().Under("code"), Case().Under("code").Accepted(), Case().Accepted(), Case().Accepted().AcknowledgedOn(new(2026, 3, 4)),
            Case().AtStage(2), Case().AtStage(2).Extended(), Case().AtStage(3), Case().AtStage(1).GoneOn(new(2026, 3, 31)),
            Case().AtStage(1).SentOn(new(2026, 3, 5)), Case().AtStage(1).ConcludedOn(new(2026, 3, 5)), Case().Rejected(), Case().Under("compliment").Accepted(),
        ];
        foreach (var course in courses)
        {
            await database.StoreAsync(course.Build());
        }

        Assert.Equal(await ComputedAsync(database), await StoredAsync(database));
        Assert.Equal(9, (await StoredAsync(database)).Count);
    }

    [Theory]
    [EveryEngine]
    public async Task Stored_AfterAnAct_LosesWhatWasMet(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada, mabel);
        var id = await database.StoreAsync(Case().Under("code").Accepted().Build());
        Assert.Equal([$"{id} 1 Acknowledgement 09/03/2026"], await StoredAsync(database));

        await using var db = database.Open();
        (await db.FindWholeAsync(id, Stop))!.CurrentStage!.Acknowledge(new(2026, 3, 3), A.Office(ada, Now, A.Procedure("code"), A.Calendar()));
        await db.SaveChangesAsync(Stop);

        Assert.Empty(await StoredAsync(database));
    }

    [Theory]
    [EveryEngine]
    public async Task Stored_AfterANewBankHoliday_IsRedatedAndTheCaseSaysSo(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada);
        var id = await database.StoreAsync(Case().Under("code").Build());
        await using var db = database.Open();

        await db.InOneTransactionAsync(stop => new BankHolidayBook(db).ApplyAsync(new HolidayChange(null, new(2026, 3, 5)), ada, Now, stop), Stop);

        Assert.Equal([$"{id} 1 Acknowledgement 10/03/2026"], await StoredAsync(database));
        Assert.Equal(
            ("Acknowledge: moved from 9 March 2026 to 10 March 2026", "5 March 2026 is a bank holiday"),
            await db.AuditEntries.Where(entry => entry.CaseId == id).OrderByDescending(entry => entry.Sequence)
                .Select(entry => ValueTuple.Create(entry.What, entry.Why)).FirstAsync(Stop));
    }

    [Theory]
    [EveryEngine]
    public async Task RestateAll_RowsThatAreWrong_ArePutRight(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada, mabel);
        await database.StoreAsync(Case().AtStage(2).Build());
        var right = await StoredAsync(database);
        await using var db = database.Open();
        await db.PendingDeadlines.ExecuteUpdateAsync(set => set.SetProperty(one => one.Due, new DateOnly(2020, 1, 1)), Stop);

        await new DeadlineBook(db).RestateAllAsync(Stop);

        Assert.Equal(right, await StoredAsync(database));
    }

    private CaseBuilder Case() => A.Case().LoggedBy(ada).ManagedBy(mabel);

    private static async Task<IReadOnlyList<string>> StoredAsync(TestDatabase database)
    {
        await using var db = database.Open();
        var rows = await db.PendingDeadlines.AsNoTracking().ToListAsync(Stop);
        return [.. rows.Select(row => $"{row.CaseId} {row.Stage} {row.Kind} {row.Due:d}").Order(StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<string>> ComputedAsync(TestDatabase database)
    {
        await using var db = database.Open();
        var setup = await CouncilSetup.ReadAsync(db, Stop);
        List<string> rows = [];
        foreach (var id in await db.Cases.Select(@case => @case.Id).ToListAsync(Stop))
        {
            var @case = (await db.ReadWholeAsync(id, Stop))!;
            rows.AddRange(CaseDeadlines.Of(@case, setup.Procedure(@case.Procedure), setup.Calendar, setup.Rules)
                .Where(deadline => deadline.IsPending).Select(deadline => $"{id} {deadline.Stage} {deadline.Kind} {deadline.Due:d}"));
        }

        return [.. rows.Order(StringComparer.Ordinal)];
    }
}
