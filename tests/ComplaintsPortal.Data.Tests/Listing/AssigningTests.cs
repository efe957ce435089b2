using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Listing;

/// <summary>Giving some cases to one person: all that was shown, or nothing.</summary>
public sealed class AssigningTests
{
    private static readonly Officer Ada = A.Officer();
    private static readonly Officer Ben = A.Officer("Ben Achebe");
    private static readonly Officer Mabel = A.Manager();
    private static readonly DateTimeOffset Now = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [EveryEngine]
    public async Task Plan_OfChosenCases_SaysOfEachWhatBecomesOfItAndNothingOfWhatIsSealed(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada, Ben, Mabel);
        var free = await StoreAsync(database, "A");
        var his = await database.StoreAsync(A.Case().WithReference("B").LoggedBy(Ada).GivenTo(Ben).Build());
        var barred = A.Case().WithReference("C").LoggedBy(Ada).Build();
        barred.Sealing.Bar(Ben, "About him", A.Office(Mabel, Now));
        var about = await database.StoreAsync(barred);
        var closed = A.Case().WithReference("D").LoggedBy(Mabel).Build();
        closed.Sealing.Seal([Mabel], "For a few", A.Office(Mabel, Now));
        var hidden = await database.StoreAsync(closed);
        await using var db = new PortalDb(database.Options, () => Ada.Id);

        var plan = await new Assigning(db).PlanAsync([hidden, about, his, free], Ben, _ => A.Office(Ada, Now), Stop);

        Assert.Equal(["A", "B", "C"], plan.Select(one => one.Reference));
        Assert.Equal([true, false, false], plan.Select(one => one.WhyNot is null));
        Assert.Equal("They have it already", $"{plan[1].WhyNot}");
        Assert.False(await new Assigning(db).RunAsync(new Dictionary<int, int> { [hidden] = 1 }, Ben, _ => A.Office(Ada, Now), Stop));
    }

    [Theory]
    [EveryEngine]
    public async Task Run_OfWhatWasShown_GivesAllOfItAndEachCaseSaysSo(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada, Ben);
        int[] ids = [await StoreAsync(database, "A"), await StoreAsync(database, "B")];
        await using var db = database.Open();

        Assert.True(await new Assigning(db).RunAsync(await AgreedAsync(db, ids), Ben, _ => A.Office(Ada, Now), Stop));

        Assert.All(await db.Cases.AsNoTracking().ToListAsync(Stop), @case => Assert.Equal(Ben.Id, @case.Owner));
        Assert.Equal(2, await db.AuditEntries.CountAsync(entry => entry.What == "Case given to Ben Achebe", Stop));
    }

    [Theory]
    [EveryEngine]
    public async Task Run_WhenOneWasChangedMeanwhile_StoresNothing(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada, Ben, Mabel);
        int[] ids = [await StoreAsync(database, "A"), await StoreAsync(database, "B")];
        await using var db = database.Open();
        var agreed = await AgreedAsync(db, ids);
        await using (var meanwhile = database.Open())
        {
            (await meanwhile.Cases.Include(@case => @case.Access).SingleAsync(@case => @case.Id == ids[1], Stop)).Keeping.AssignTo(Mabel, A.Office(Mabel, Now));
            await meanwhile.SaveChangesAsync(Stop);
        }

        Assert.False(await new Assigning(db).RunAsync(agreed, Ben, _ => A.Office(Ada, Now), Stop));

        Assert.Equal([Ada.Id, Mabel.Id], await db.Cases.OrderBy(@case => @case.Reference).Select(@case => @case.Owner!.Value).ToListAsync(Stop));
    }

    private static Task<Dictionary<int, int>> AgreedAsync(PortalDb db, int[] ids) =>
        db.Cases.AsNoTracking().Where(@case => ids.Contains(@case.Id)).ToDictionaryAsync(@case => @case.Id, @case => @case.Version, Stop);

    private static Task<int> StoreAsync(TestDatabase database, string reference) =>
        database.StoreAsync(A.Case().WithReference(reference).LoggedBy(Ada).Build());
}
