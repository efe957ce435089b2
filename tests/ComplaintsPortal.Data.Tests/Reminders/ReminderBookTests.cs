using ComplaintsPortal.Data.Reminders;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Reminders;

public sealed class ReminderBookTests
{
    private readonly Officer ada = A.Officer();
    private readonly Officer mabel = A.Manager();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // Received on Monday 2 March 2026: due on Monday 16 March.
    [Theory]
    [InlineData(11, null)]
    [InlineData(12, ReminderKind.DueSoon)]
    [InlineData(13, ReminderKind.DueSoon)]
    [InlineData(16, ReminderKind.DueToday)]
    [InlineData(17, ReminderKind.Overdue)]
    [InlineData(23, ReminderKind.Overdue)]
    [InlineData(24, null)]
    public async Task Waiting_OnADay_NamesWhatIsDue(int day, ReminderKind? kind)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, ada);
        await database.StoreAsync(A.Case().LoggedBy(ada).AtStage(1).Build());
        await using var db = database.Open();

        var waiting = await WaitingAsync(db, At(day));

        Assert.Equal(kind is null ? [] : [(kind.Value, 1, ada.Id)], waiting.Select(one => (one.Kind, one.Stage, one.To)));
    }

    [Theory]
    [EveryEngine]
    public async Task Waiting_ResponsesAndPeople_OnlyForWhoCanActOnThem(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada, mabel);
        var returned = await database.StoreAsync(A.Case().LoggedBy(ada).AtStage(1).WithResponseDraftedBy(ada).Submitted().ReturnedBy(mabel).Build());
        var approved = await database.StoreAsync(A.Case().LoggedBy(ada).ManagedBy(mabel).AtStage(1).WithApprovedResponse().Build());
        await database.StoreAsync(A.Case().LoggedBy(ada).ManagedBy(mabel).AtStage(1).SentOn(new DateOnly(2026, 3, 2)).Build());
        await database.StoreAsync(A.Case().LoggedBy(mabel).AtStage(1).Build());
        await using var db = database.Open();
        await db.Users.Where(account => account.Id == mabel.Id).ExecuteUpdateAsync(set => set.SetProperty(account => account.Closed, true), Stop);

        Assert.Equal(
            [(ReminderKind.Returned, returned), (ReminderKind.Approved, approved)],
            (await WaitingAsync(db, At(4))).Select(one => (one.Kind, one.CaseId)));
        Assert.DoesNotContain(await WaitingAsync(db, At(16)), one => one.To == mabel.Id);
    }

    [Theory]
    [EveryEngine]
    public async Task Waiting_ADeadlineBesideTheClock_RemindsWhoeverHasTheCase(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada);
        await database.StoreAsync(A.Case().LoggedBy(ada).Under("code").Build());
        await using var db = database.Open();

        // Before triage nothing but the acknowledgement is due: on day 5, Monday 9 March.
        Assert.Equal([(ReminderKind.DueSoon, (DeadlineKind?)DeadlineKind.Acknowledgement, ada.Id)], Told(await WaitingAsync(db, At(5))));
        Assert.Equal([(ReminderKind.Overdue, (DeadlineKind?)DeadlineKind.Acknowledgement, ada.Id)], Told(await WaitingAsync(db, At(10))));
    }

    [Fact]
    public async Task Waiting_EveryDeadlineThatIsPending_Reminds()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, ada, mabel);
        var id = await database.StoreAsync(A.Case().LoggedBy(ada).ManagedBy(mabel).AtStage(1).Build());
        await using var db = database.Open();
        foreach (var kind in Enum.GetValues<DeadlineKind>())
        {
            await db.PendingDeadlines.Where(deadline => deadline.CaseId == id).ExecuteDeleteAsync(Stop);
            var due = Deadline.On(kind, 1, new DayZero(new(2026, 3, 2), "it"), new(2026, 3, 4), "it", "it");
            db.PendingDeadlines.Add(new Data.Cases.PendingDeadline(id, due));
            await db.SaveChangesAsync(Stop);
            db.ChangeTracker.Clear();

            Assert.Contains((ReminderKind.DueToday, (DeadlineKind?)kind, ada.Id), Told(await WaitingAsync(db, At(4))));
        }
    }

    [Theory]
    [EveryEngine]
    public async Task Waiting_AResponseForAManager_RemindsThoseWhoMayApproveIt(Engine engine)
    {
        var (martin, grace, barred) = (A.Manager("Martin Shaw"), A.Manager("Grace Writer"), A.Manager("Bob Barred"));
        await using var database = await TestDatabase.CreateAsync(engine, ada, martin, grace, barred, mabel);
        var @case = A.Case().LoggedBy(ada).AtStage(1).WithResponseDraftedBy(ada).WithResponseDraftedBy(grace).Submitted().Build();
        @case.Sealing.Bar(barred, "About him", A.Office(mabel, At(2)));
        await database.StoreAsync(@case);
        await using var db = database.Open();

        var waiting = (await WaitingAsync(db, At(3))).Where(one => one.Kind is ReminderKind.Waiting).Select(one => one.To);

        Assert.Equal(new[] { martin.Id, mabel.Id }.Order(), waiting.Order());
    }

    [Theory]
    [EveryEngine]
    public async Task Waiting_ACaseThatOneIsGiven_RemindsThemAndNotWhoeverTookIt(Engine engine)
    {
        var ben = A.Officer("Ben Achebe");
        await using var database = await TestDatabase.CreateAsync(engine, ada, ben);
        var given = await database.StoreAsync(A.Case().LoggedBy(ada).GivenTo(ben).Build());
        var taken = A.Case().WithReference("TAKEN").LoggedBy(ada).Build();
        taken.Keeping.AssignTo(ben, A.Office(ben, At(2)));
        await database.StoreAsync(taken);
        await using var db = database.Open();

        var told = (await WaitingAsync(db, At(3))).Where(one => one.Kind is ReminderKind.Given).Select(one => (one.CaseId, one.To));

        Assert.Equal([(given, ben.Id)], told);
    }

    [Theory]
    [EveryEngine]
    public async Task Waiting_WorkThatNobodyOrAClosedAccountHas_RemindsTheManagersWhoMaySeeIt(Engine engine)
    {
        var martin = A.Manager("Martin Shaw");
        await using var database = await TestDatabase.CreateAsync(engine, ada, mabel, martin);
        var longest = await database.StoreAsync(A.Case().LoggedBy(ada).AtStage(1).Build());
        var barred = A.Case().WithReference("BARRED").ReceivedOn(new(2026, 3, 3)).LoggedBy(ada).AtStage(1).Build();
        barred.Sealing.Bar(martin, "About him", A.Office(mabel, At(3)));
        await database.StoreAsync(barred);
        await using var db = database.Open();
        Assert.DoesNotContain(await WaitingAsync(db, At(4)), one => one.Kind is ReminderKind.Nobodys);
        await db.Users.Where(account => account.Id == ada.Id).ExecuteUpdateAsync(set => set.SetProperty(account => account.Closed, true), Stop);

        var told = (await WaitingAsync(db, At(4))).Where(one => one.Kind is ReminderKind.Nobodys).ToList();
        Assert.Equal(
            [(mabel.Id, longest, 2), (martin.Id, longest, 1)],
            told.OrderByDescending(one => one.Cases).Select(one => (one.To, one.CaseId, one.Cases)));
        var due = (await WaitingAsync(db, At(16))).Where(one => one is { Kind: ReminderKind.DueToday, Deadline: null }).Select(one => one.To);
        Assert.Equal(new[] { mabel.Id, martin.Id }.Order(), due.Order());
    }

    [Theory]
    [EveryEngine]
    public async Task TakeOn_TwoServersAtOnce_EachReminderGoesToOne(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, ada);
        await database.StoreAsync(A.Case().LoggedBy(ada).AtStage(1).Build());
        await using var one = database.Open();
        await using var other = database.Open();
        var (first, second) = (await WaitingAsync(one, At(16)), await WaitingAsync(other, At(16)));
        Assert.Single(second);

        var taken = await new ReminderBook(one).TakeOnAsync(Mail(1), first, At(16), Stop);
        var late = await new ReminderBook(other).TakeOnAsync(Mail(2), second, At(16), Stop);

        Assert.Equal((1, 0), (taken.Count, late.Count));
        Assert.Empty(await WaitingAsync(other, At(16)));
        await new ReminderBook(one).GiveBackAsync(Mail(1), counts: true, Stop);
        Assert.Single(await WaitingAsync(other, At(16)));
    }

    [Fact]
    public async Task GiveBack_TooOften_IsGivenUp()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, ada);
        await database.StoreAsync(A.Case().LoggedBy(ada).AtStage(1).Build());
        await using var db = database.Open();
        var book = new ReminderBook(db);
        for (var attempt = 1; attempt <= ReminderBook.MostAttempts; attempt++)
        {
            Assert.Single(await book.TakeOnAsync(Mail(attempt), await WaitingAsync(db, At(16)), At(16), Stop));
            await book.GiveBackAsync(Mail(attempt), counts: true, Stop);
        }

        Assert.Empty(await WaitingAsync(db, At(16)));
    }

    private static Task<IReadOnlyList<ReminderEvent>> WaitingAsync(PortalDb db, DateTimeOffset now) =>
        new ReminderBook(db).WaitingAsync(WorkingCalendar.EnglandAndWales, now, Stop);

    private static IEnumerable<(ReminderKind, DeadlineKind?, Guid)> Told(IEnumerable<ReminderEvent> events) =>
        events.Select(one => (one.Kind, one.Deadline, one.To));

    private static Guid Mail(int number) => new(number, 0, 0, new byte[8]);

    private static DateTimeOffset At(int day) => new(2026, 3, day, 10, 0, 0, TimeSpan.Zero);
}
