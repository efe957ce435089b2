using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Domain.Tests.Cases;

/// <summary>Who was spoken with about a case, and what somebody set themselves or a colleague to do.</summary>
public sealed class DiaryTests
{
    private static readonly DateOnly Today = new(2026, 11, 10);

    private static readonly Domain.Office Here = A.Office(A.Officer("Ada"), new DateTimeOffset(2026, 11, 10, 10, 0, 0, TimeSpan.Zero));

    [Fact]
    public void LogContact_ACall_IsInTheHistoryWithWhatWasSaid()
    {
        var @case = A.Case().Accepted().Build();

        var contact = @case.Keeping.Diary.LogContact(new(ContactKind.CallIn, Today, "Robin Sample", "Asked when the visit is"), 2, Here);

        var entry = @case.TakeNewHistory()[^1];
        Assert.Equal(("Telephone call from Robin Sample", "Asked when the visit is", Today), (entry.What, entry.Why!, entry.HappenedOn!.Value));
        Assert.Equal((3, Here.Who.Id), (contact.Number, contact.By));
    }

    [Fact]
    public void LogContact_OfADayToCome_IsRefused() =>
        Assert.Throws<RefusedException>(() =>
            A.Case().Accepted().Build().Keeping.Diary.LogContact(new(ContactKind.Visit, Today.AddDays(1), "Robin", "To come"), 0, Here));

    [Fact]
    public void SetTask_ForADayThatIsOver_IsRefused() =>
        Assert.Throws<RefusedException>(() => A.Case().Accepted().Build().Keeping.Diary.SetTask(new("Ring back", Today.AddDays(-1), null), 0, Here));

    [Fact]
    public void FinishTask_Twice_IsRefusedTheSecondTime()
    {
        var @case = A.Case().Accepted().Build();
        var task = @case.Keeping.Diary.SetTask(new("Ring back", Today, null), 0, Here);

        @case.Keeping.Diary.FinishTask(task, Here);

        Assert.Equal((Today, Here.Who.Id), (task.DoneOn!.Value, task.DoneBy!.Value));
        Assert.Equal("This task is done", CaseDiary.WhyNotTouch(task, Here)!.ToString());
        Assert.Throws<RefusedException>(() => @case.Keeping.Diary.ChangeTask(task, new("Ring back later", Today, null), Here));
    }
}
