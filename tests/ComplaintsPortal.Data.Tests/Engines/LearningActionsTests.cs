using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Engines;

public sealed class LearningActionsTests
{
    // Tuesday 10 November 2026; the working week after it ends on the 17th.
    private static readonly DateOnly Today = new(2026, 11, 10);
    private static readonly OfficeDays Days = OfficeDays.On(Today, WorkingCalendar.EnglandAndWales);
    private readonly Officer ada = A.Officer();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [EveryEngine]
    public async Task In_EachState_KnowsBothSidesOfEveryDay(Engine engine)
    {
        await using var database = await PortalAsync(engine);
        await using var db = database.Open();

        Assert.Equal(["undated", "on 9", "on 10", "on 17", "on 18"], await NamesAsync(LearningActions.In(db, ActionState.Open, Days)));
        Assert.Equal(["on 9"], await NamesAsync(LearningActions.In(db, ActionState.Overdue, Days)));
        Assert.Equal(["on 10", "on 17"], await NamesAsync(LearningActions.In(db, ActionState.DueSoon, Days)));
        Assert.Equal(["done"], await NamesAsync(LearningActions.In(db, ActionState.Completed, Days)));
        Assert.Equal(["dropped"], await NamesAsync(LearningActions.In(db, ActionState.NotImplemented, Days)));
        Assert.Equal(["on 9"], await NamesAsync(LearningActions.In(db, ActionState.ToClear, Days)));
    }

    [Theory]
    [EveryEngine]
    public async Task Page_OpenActions_AreSortedByDueWithUndatedLastAndNameTheirCase(Engine engine)
    {
        await using var database = await PortalAsync(engine);
        await using var db = database.Open();

        var page = await LearningActions.Page(db, new ActionFilter(), Days, 1).ToListAsync(Stop);
        var narrowed = await LearningActions.Page(db, new ActionFilter(Owner: "Head of service", Service: "send"), Days, 1).ToListAsync(Stop);

        Assert.Equal(["on 9", "on 10", "on 17", "on 18", "undated"], page.Select(line => line.Description));
        Assert.Equal("A/1", page[0].Reference);
        Assert.Null(page[1].Reference);
        Assert.Equal(["on 10"], narrowed.Select(line => line.Description));
        Assert.Equal(["Ben", "Head of service"], await LearningActions.Owners(db).ToListAsync(Stop));
    }

    [Theory]
    [EveryEngine]
    public async Task TrySave_AStaleVersion_StoresNothing(Engine engine)
    {
        await using var database = await PortalAsync(engine);
        async Task<bool> DropAsync(int version)
        {
            await using var db = database.Open();
            var action = await db.LearningActions.SingleAsync(one => one.Description == "on 9", Stop);
            db.Record(action.Drop("No money", ada, new DateTimeOffset(2026, 11, 10, 10, 0, 0, TimeSpan.Zero)), action.CaseId);
            return await db.TrySaveAsync(action, version, Stop);
        }

        Assert.False(await DropAsync(version: 3));
        await using var after = database.Open();
        Assert.Equal(["on 9"], await NamesAsync(LearningActions.In(after, ActionState.Overdue, Days)));
        Assert.True(await DropAsync(version: 0));
        Assert.Empty(await NamesAsync(LearningActions.In(after, ActionState.Overdue, Days)));
    }

    private static async Task<List<string?>> NamesAsync(IQueryable<LearningAction> actions) =>
        await actions.OrderBy(action => action.Id).Select(action => action.Description).ToListAsync(Stop);

    private async Task<TestDatabase> PortalAsync(Engine engine)
    {
        var database = await TestDatabase.CreateAsync(engine, ada);
        var id = await database.StoreAsync(A.Case().WithReference("A/1").LoggedBy(ada).Build());
        await using var db = database.Open();
        db.LearningActions.AddRange(
            Action("undated", null, null),
            new LearningAction(id, Facts("on 9", 9) with { Words = new ActionWords("Nobody rang") }),
            Action("on 10", null, 10, "send"), Action("on 17", null, 17), Action("on 18", null, 18),
            new LearningAction(null, Facts("done", 9) with
            {
                Completed = Today,
                Words = new ActionWords("Nobody rang"),
                Clearance = new Clearance(ada.Id, ada.Id, Today),
            }),
            new LearningAction(null, Facts("dropped", 9) with { NotImplemented = "No money" }));
        await db.SaveChangesAsync(Stop);
        return database;
    }

    private static LearningAction Action(string name, int? caseId, int? due, string? service = null) => new(caseId, Facts(name, due, service));

    private static LearningActionFacts Facts(string name, int? due, string? service = null) =>
        new(null, service, name, due == 9 ? "Ben" : "Head of service", null, due is { } day ? new DateOnly(2026, 11, day) : null, null);
}
