using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Working;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;

namespace ComplaintsPortal.Data.Tests.Working;

/// <summary>Today is Monday 16 March 2026; a statutory complaint is due ten working days after it arrived.</summary>
public sealed class DueListTests
{
    private static readonly Officer Ada = A.Officer();
    private static readonly Officer Ben = A.Officer("Ben Achebe");
    private static readonly Officer Mabel = A.Manager();
    private static readonly OfficeDays Days = OfficeDays.On(new DateOnly(2026, 3, 16), WorkingCalendar.EnglandAndWales);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static CaseBuilder Adas(string reference, DateOnly received) =>
        A.Case().WithReference(reference).ReceivedOn(received).LoggedBy(Ada).ManagedBy(Mabel);

    [Theory]
    [EveryEngine]
    public async Task Groups_OfEachSituation_HaveTheCaseInTheFirstThatFitsAndCountIt(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada, Ben, Mabel);
        await database.StoreAsync(Adas("LATE", new(2026, 2, 2)).Accepted().Build());
        await database.StoreAsync(Adas("TODAY", new(2026, 3, 2)).Accepted().Build());
        await database.StoreAsync(Adas("SOON", new(2026, 3, 6)).Accepted().Build());
        await database.StoreAsync(Adas("MINE", new(2026, 3, 13)).Accepted().Build());
        await database.StoreAsync(Adas("NEW", new(2026, 3, 13)).Build());
        await database.StoreAsync(Adas("OTHERS", new(2026, 3, 13)).AtStage(1).WithResponseDraftedBy(Ada).Submitted().Build());
        await database.StoreAsync(Adas("WINDOW", new(2026, 2, 2)).AtStage(1).ConcludedOn(new(2026, 2, 17)).Build());
        await database.StoreAsync(Adas("DONE", new(2026, 1, 2)).AtStage(1).ConcludedOn(new(2026, 1, 9)).Build());
        await database.StoreAsync(Adas("BENS", new(2026, 2, 2)).Accepted().GivenTo(Ben).Build());
        await using var db = database.Open();

        Assert.Equal(
            [
                (WorkGroup.Overdue, "LATE"), (WorkGroup.DueToday, "TODAY"), (WorkGroup.DueSoon, "SOON"), (WorkGroup.WaitingForOwner, "MINE"),
                (WorkGroup.WaitingForOwner, "NEW"), (WorkGroup.WaitingForOthers, "OTHERS"), (WorkGroup.WindowCloses, "WINDOW"),
            ],
            (await FirstAsync(List(db, Ada.Id))).Select(one => (one.Group, one.Reference)).OrderBy(one => one.Group).ThenBy(one => one.Reference));
        var counts = await List(db, owner: null).CountAsync(Stop);
        Assert.Equal((2, 1, 1, 2, 1, 1), (counts[WorkGroup.Overdue], counts[WorkGroup.DueToday], counts[WorkGroup.DueSoon],
            counts[WorkGroup.WaitingForOwner], counts[WorkGroup.WaitingForOthers], counts[WorkGroup.WindowCloses]));
    }

    [Theory]
    [EveryEngine]
    public async Task Groups_OfACaseWithSeveralThingsDue_HaveItOnceWithAllOfThem(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada, Ben, Mabel);
        var made = Adas("TWICE", new(2026, 2, 2)).Accepted().Build();
        made.Keeping.Diary.SetTask(new("Ring back", Days.Today, null), 0, A.Office(Ada, today: Days.Today));
        made.Keeping.Diary.SetTask(new("Ask Ben's question", Days.Today, Ben), 1, A.Office(Ada, today: Days.Today));
        await database.StoreAsync(made);
        await using var db = database.Open();

        var adas = Assert.Single(await FirstAsync(List(db, Ada.Id)));
        var bens = Assert.Single(await FirstAsync(List(db, Ben.Id)));

        Assert.Equal(WorkGroup.Overdue, adas.Group);
        Assert.Single(adas.Stages);
        Assert.Contains(adas.Things, thing => thing.Kind == DeadlineKind.StageTwoOffer);
        Assert.Equal(["Ring back"], adas.Things.Select(thing => thing.Task?.What).OfType<string>());
        Assert.Equal((WorkGroup.DueToday, true, 0), (bens.Group, bens.IsAColleagues, bens.Stages.Count));
        Assert.Equal(["Ask Ben's question"], bens.Things.Select(thing => thing.Task?.What));
    }

    [Theory]
    [EveryEngine]
    public async Task Groups_WithMoreThanIsShown_GiveTheFirstOfEachAndPagesGoOn(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada, Mabel);
        for (var day = 1; day <= 12; day++)
        {
            await database.StoreAsync(Adas($"JAN-{day:00}", new(2026, 1, day)).Accepted().Build());
        }

        await database.StoreAsync(Adas("TODAY", new(2026, 3, 2)).Accepted().Build());
        await using var db = database.Open();
        var list = List(db, Ada.Id);

        var (counts, first) = await list.FirstAsync(Stop);
        var rest = await list.ReadAsync(WorkGroup.Overdue, 10, 10, Stop);

        Assert.Equal((12, 1), (counts[WorkGroup.Overdue], counts[WorkGroup.DueToday]));
        Assert.Equal([.. Enumerable.Range(1, 10).Select(day => $"JAN-{day:00}"), "TODAY"], first.Select(one => one.Reference));
        Assert.Equal(["JAN-11", "JAN-12"], rest.Select(one => one.Reference));
    }

    [Theory]
    [EveryEngine]
    public async Task Groups_OfACaseThatIsSealedFromWhoeverReads_NeitherShowNorCountIt(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada, Ben, Mabel);
        var made = Adas("SEALED", new(2026, 2, 2)).Accepted().Build();
        made.Keeping.Diary.SetTask(new("Look", Days.Today, Ben), 0, A.Office(Ada, today: Days.Today));
        made.Sealing.Seal([Ada, Mabel], "Why", A.Office(Mabel, today: Days.Today));
        var id = await database.StoreAsync(made);
        await using var ben = new PortalDb(database.Options, () => Ben.Id);
        await ReadAsync(ben, id, Ben);

        Assert.Empty(await List(ben, Ben.Id).CountAsync(Stop));
        Assert.Empty(await FirstAsync(List(ben, owner: null)));
        Assert.Empty(Diary.Lines(ben, Ben.Id, Days));
        Assert.Empty(CaseReadings.Recent(ben, Ben.Id));
        Assert.Empty(await TeamWork.ReadAsync(ben, Days, Stop));
    }

    [Theory]
    [EveryEngine]
    public async Task Readings_OfCases_SayWhichWereLastAndWhatOthersDidSince(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada, Mabel);
        var first = await database.StoreAsync(Adas("FIRST", new(2026, 3, 2)).Accepted().Build());
        var second = await database.StoreAsync(Adas("SECOND", new(2026, 3, 2)).Accepted().Build());
        await using var db = database.Open();
        await ReadAsync(db, first, Ada);
        await ReadAsync(db, second, Ada);
        await ReadAsync(db, first, Ada);
        Assert.Equal(["FIRST", "SECOND"], CaseReadings.Recent(db, Ada.Id).Select(one => one.Reference));
        Assert.Empty(CaseReadings.Changed(db, Ada.Id));

        var changed = (await db.FindWholeAsync(second, Stop))!;
        changed.CurrentStage!.Acknowledge(new(2026, 3, 9), A.Office(Mabel, today: new(2026, 3, 9)));
        await db.SaveChangesAsync(Stop);

        Assert.Equal([("SECOND", 1)], CaseReadings.Changed(db, Ada.Id).AsEnumerable().Select(one => (one.Reference, one.Entries)));
        await ReadAsync(db, second, Ada);
        Assert.Empty(CaseReadings.Changed(db, Ada.Id));
    }

    private static async Task ReadAsync(PortalDb db, int id, Officer who)
    {
        db.RecordReading(id, who, new DateTimeOffset(2026, 3, 16, 10, 0, 0, TimeSpan.Zero));
        await db.SaveChangesAsync(Stop);
    }

    private static async Task<IReadOnlyList<CaseInHand>> FirstAsync(DueList list) => (await list.FirstAsync(Stop)).First;

    private static DueList List(PortalDb db, Guid? owner) => new(db, Days, owner, ClosingWindow.Between(
        Days.Today, Days.WeekEnd, DefaultProcedures.All(), WorkingCalendar.EnglandAndWales, new CouncilRules()));
}
