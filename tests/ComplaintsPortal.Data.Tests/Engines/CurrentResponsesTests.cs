using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Reminders;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Engines;

/// <summary>A response that a reopening has superseded is nobody's work any more: in memory and in every query alike.</summary>
public sealed class CurrentResponsesTests
{
    private static readonly Officer Ada = A.Officer();
    private static readonly Officer Mabel = A.Manager();
    private static readonly DateTimeOffset Now = new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero);
    private static readonly OfficeDays Days = OfficeDays.On(new(2026, 3, 4), WorkingCalendar.EnglandAndWales);

    [Theory]
    [InlineData("awaiting")]
    [InlineData("returned")]
    [InlineData("approved")]
    public async Task SupersededByReopening_IsInNoQueueWorklistOrReminder(string state)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, Ada, Mabel);
        var id = await database.StoreAsync(Built(state).Build());
        await using (var before = database.Open())
        {
            Assert.Equal(1, await WaitingAsync(before));
        }

        await using (var db = database.Open())
        {
            var @case = (await db.FindWholeAsync(id, TestContext.Current.CancellationToken))!;
            Assert.NotNull(@case.Stages[0].CurrentResponse);
            await db.Responses.ExecuteUpdateAsync(set => set.SetProperty(response => response.Superseded, true), TestContext.Current.CancellationToken);
        }

        await using var after = database.Open();
        Assert.Null((await after.ReadWholeAsync(id, TestContext.Current.CancellationToken))!.Stages[0].CurrentResponse);
        Assert.Equal(0, await WaitingAsync(after));
        Assert.DoesNotContain(
            await ReminderEvents.ReadAsync(after, WorkingCalendar.EnglandAndWales, Now, TestContext.Current.CancellationToken),
            one => one.Kind is ReminderKind.Returned or ReminderKind.Approved or ReminderKind.Waiting);
    }

    [Theory]
    [EveryEngine]
    public async Task IsCurrent_AskedOfTheDatabaseAndInMemory_AnswersTheSame(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada, Mabel);
        await database.StoreAsync(A.Case().LoggedBy(Ada).ManagedBy(Mabel).AtStage(1).SentOn(new(2026, 3, 2)).ConcludedOn(new(2026, 3, 2))
            .ReopenedOn(new(2026, 3, 3)).WithResponseDraftedBy(Ada).Build());
        await using var db = database.Open();

        var all = await db.Responses.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
        var current = await db.Responses.Where(Response.IsCurrent).Select(response => response.Id).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, all.Count);
        Assert.Equal(all.Where(response => response.Current).Select(response => response.Id), current);
        Assert.Single(current);
    }

    private static CaseBuilder Built(string state)
    {
        var its = A.Case().LoggedBy(Ada).ManagedBy(Mabel).AtStage(1);
        return state switch
        {
            "awaiting" => its.WithResponseDraftedBy(Ada).Submitted(),
            "returned" => its.WithResponseDraftedBy(Ada).Submitted().ReturnedBy(Mabel),
            _ => its.WithApprovedResponse(),
        };
    }

    private static async Task<int> WaitingAsync(PortalDb db)
    {
        var count = await ApprovalQueue.Stages(db).CountAsync(TestContext.Current.CancellationToken);
        foreach (var state in new[] { CaseState.Returned, CaseState.ToBeSent })
        {
            count += await Worklist.OpenStagesIn(db, state, Days)!.CountAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(await ApprovalQueue.Lines(db).CountAsync(TestContext.Current.CancellationToken),
            await Worklist.OpenStagesIn(db, CaseState.AwaitingApproval, Days)!.CountAsync(TestContext.Current.CancellationToken));
        return count;
    }
}
