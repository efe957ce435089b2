using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Engines;

/// <summary>What stays behind when somebody leaves, and what may not.</summary>
public sealed class DutiesTests
{
    private static readonly Officer Ada = A.Officer();
    private static readonly Officer Ben = A.Officer("Ben Achebe");
    private static readonly Officer Mabel = A.Manager();
    private static readonly Officer Martin = A.Manager("Martin Shaw");
    private static readonly DateOnly Received = new(2026, 3, 2);
    private static readonly DateTimeOffset Now = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [EveryEngine]
    public async Task HandOver_OfALeaver_ListsAndMovesWhatIsNotOpenAndLearningActions(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada, Ben, Mabel);
        var restricted = await database.StoreAsync(Concluded());
        var done = await database.StoreAsync(Concluded());
        await using (var db = database.Open())
        {
            var @case = (await db.FindWholeAsync(restricted, Stop))!;
            var facts = new ContactRestrictionFacts("One e-mail a week", "Forty a day", Mabel.Id, new(2026, 3, 12), new(2026, 6, 1));
            @case.People.Restrict(facts, A.Office(Mabel, Now));
            db.LearningActions.Add(new LearningAction(done, new LearningActionFacts(null, null, "Train everybody", Ada.Name, null, null, null)));
            db.LearningActions.Add(new LearningAction(null, new LearningActionFacts(null, null, "Somebody else's", Ben.Name, null, null, null)));
            await db.SaveChangesAsync(Stop);
        }

        await using var used = database.Open();
        var plan = await new HandOver(used).PlanAsync(Ada.Id, Ben.Id, Stop);
        Assert.Equal((new Duties(0, 0, 1, 1), 0), (plan.Hands, plan.Staying));
        Assert.True(await new HandOver(used).RunAsync(Ada.Id, Ben, plan.Moving, "She leaves", Mabel, Now, Stop));

        Assert.Equal(new Duties(0, 0, 0, 0), await Duties.ReadAsync(used, Ada.Id, Stop));
        Assert.Equal(new Duties(0, 0, 1, 2), await Duties.ReadAsync(used, Ben.Id, Stop));
        Assert.Contains(await used.AuditEntries.Where(entry => entry.CaseId == done).Select(entry => entry.What).ToListAsync(Stop),
            what => what == "Learning action handed over to Ben Achebe");
    }

    [Theory]
    [EveryEngine]
    public async Task HandOver_OfTasksThatNameThem_MovesThoseAndLeavesWhatIsDoneOrMayNotBeTheirs(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada, Ben, Mabel);
        var office = A.Office(Mabel, Now);
        var made = A.Case().LoggedBy(Mabel).Build();
        made.Keeping.Diary.SetTask(new("Ring back", new(2026, 3, 20), Ada), 0, office);
        made.Keeping.Diary.FinishTask(made.Keeping.Diary.SetTask(new("Done", new(2026, 3, 20), Ada), 1, office), office);
        made.Keeping.Diary.SetTask(new("Whoever has it", new(2026, 3, 20), null), 2, office);
        var id = await database.StoreAsync(made);
        var barred = A.Case().LoggedBy(Mabel).Build();
        barred.Keeping.Diary.SetTask(new("Not for Ben", new(2026, 3, 20), Ada), 0, office);
        barred.Sealing.Bar(Ben, "About him", office);
        await database.StoreAsync(barred);
        await using var db = database.Open();

        var plan = await new HandOver(db).PlanAsync(Ada.Id, Ben.Id, Stop);
        Assert.Equal((1, 1, 1), (plan.Hands.Tasks, plan.Moving, plan.Staying));
        Assert.True(await new HandOver(db).RunAsync(Ada.Id, Ben, plan.Moving, "She leaves", Mabel, Now, Stop));

        Assert.Equal(["Ring back"], await db.CaseTasks.Where(task => task.Owner == Ben.Id).Select(task => task.What).ToListAsync(Stop));
        Assert.Equal(["Done", "Not for Ben"],
            await db.CaseTasks.Where(task => task.Owner == Ada.Id).OrderBy(task => task.What).Select(task => task.What).ToListAsync(Stop));
        Assert.Contains(await db.AuditEntries.Where(entry => entry.CaseId == id).Select(entry => new { entry.What, entry.Why }).ToListAsync(Stop),
            entry => entry is { What: "Task 1 handed over to Ben Achebe", Why: "She leaves" });
    }

    [Theory]
    [EveryEngine]
    public async Task LeftWithout_TheLastManagerWhoMaySeeIt_NamesTheCase(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada, Ben, Mabel, Martin);
        await database.StoreAsync(A.Case().LoggedBy(Ada).Build());
        var id = await database.StoreAsync(Sealed([Mabel, Ada]));
        await using var db = database.Open();

        Assert.Equal([id], await HiddenCases.LeftWithout(db, Mabel.Id, Role.Manager).Select(@case => @case.Id).ToListAsync(Stop));
        Assert.Empty(await HiddenCases.LeftWithout(db, Martin.Id, Role.Manager).ToListAsync(Stop));
        Assert.Empty(await HiddenCases.LeftWithout(db, Ada.Id, Role.Officer).ToListAsync(Stop));
        await LetInAsync(database, id);
        Assert.Empty(await HiddenCases.LeftWithout(db, Mabel.Id, Role.Manager).ToListAsync(Stop));
    }

    [Theory]
    [EveryEngine]
    public async Task LeftWithout_WhereEveryOtherManagerIsBarred_NamesTheCase(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada, Mabel, Martin);
        var @case = A.Case().LoggedBy(Ada).Build();
        @case.Sealing.Bar(Martin, "About him", A.Office(Mabel, Now));
        var id = await database.StoreAsync(@case);
        await using var db = database.Open();

        Assert.Equal([id], await HiddenCases.LeftWithout(db, Mabel.Id, Role.Manager).Select(one => one.Id).ToListAsync(Stop));
        Assert.Empty(await HiddenCases.LeftWithout(db, Martin.Id, Role.Manager).ToListAsync(Stop));
    }

    [Theory]
    [EveryEngine]
    public async Task List_ForAManagerWhoIsKeptOut_HasNoReferenceButSaysThatItExists(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada, Mabel, Martin);
        var id = await database.StoreAsync(Sealed([Mabel, Ada]));

        await using var his = new PortalDb(database.Options, () => Martin.Id);
        await using var hers = new PortalDb(database.Options, () => Mabel.Id);

        var hidden = Assert.Single(await HiddenCases.ListAsync(his, Stop));
        Assert.Equal((id, 2, null), (hidden.Id, hidden.SealedTo, hidden.Reference));
        Assert.NotNull(hidden.WorkedOn);
        Assert.Equal(1, (await HiddenCases.CountAsync(his, Guid.Empty, Stop)).Hidden);
        Assert.NotNull(Assert.Single(await HiddenCases.ListAsync(hers, Stop)).Reference);
    }

    [Theory]
    [EveryEngine]
    public async Task Count_OfWhatAManagerWasAskedToBar_LeavesOutWhatIsSealedToThem(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada, Ben, Mabel, Martin);
        var open = A.Case().LoggedBy(Ada).Build();
        open.Sealing.AskToBar(Ben, "About him", A.Office(Ada, Now));
        await database.StoreAsync(open);
        var @case = Sealed([Mabel, Ada]);
        @case.Sealing.AskToBar(Ben, "About him", A.Office(Ada, Now));
        await database.StoreAsync(@case);
        await using var his = new PortalDb(database.Options, () => Martin.Id);
        await using var hers = new PortalDb(database.Options, () => Mabel.Id);

        Assert.Equal((1, 1), await HiddenCases.CountAsync(his, Martin.Id, Stop));
        Assert.Equal((1, 2), await HiddenCases.CountAsync(hers, Mabel.Id, Stop));
    }

    private static async Task LetInAsync(TestDatabase database, int id)
    {
        await using var db = database.Open();
        var @case = (await HiddenCases.FindAsync(db, id, Stop))!;
        @case.Sealing.LettingIn.Ask(Martin, "She leaves", A.Office(Mabel, Now));
        @case.Sealing.LettingIn.Agree(Martin, A.Office(Martin, Now));
        await db.SaveChangesAsync(Stop);
    }

    private static Domain.Cases.Case Sealed(Officer[] people)
    {
        var @case = A.Case().LoggedBy(Ada).Build();
        @case.Sealing.Seal(people, "For a few", A.Office(Mabel, Now));
        return @case;
    }

    private static Domain.Cases.Case Concluded() =>
        A.Case().LoggedBy(Ada).ManagedBy(Mabel).AtStage(1).ConcludedOn(Received.AddDays(7)).Build();
}
