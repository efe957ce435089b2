using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Arriving;

public sealed class LogTests
{
    private static readonly Arrival Call = new("CSC-1", "children-act", Received, "Visits were cancelled");

    [Fact]
    public void Log_ATelephoneCall_AwaitsTriageAndBelongsToWhoLoggedIt()
    {
        var logged = (Call with { Account = "Three in a row", ChildName = "Sam" }).Log(Ada, At(Received));

        Assert.Equal(TriageDecision.Awaiting, logged.Decision);
        Assert.Equal(Ada.Id, logged.Owner);
        Assert.Equal(At(Received), logged.LoggedAt);
        Assert.Empty(logged.Stages);
        Assert.Equal(("Visits were cancelled", "Three in a row", "Sam"),
            (logged.Particulars!.Summary, logged.Particulars.Account, logged.Particulars.ChildName));
        Assert.Equal(new HistoryEntry(At(Received), Ada.Id, "Ada Osei", "Case logged"), logged.Latest());
    }

    [Theory]
    [InlineData(Role.Clerk)]
    [InlineData(Role.Administrator)]
    public void Log_BySomebodyWhoWorksOnNoCases_IsRefused(Role role)
    {
        var other = new Officer(Guid.Empty, "Somebody else", role);

        Assert.Equal(NotACaseWorker, Arrival.WhyNotLog(other)?.ToString());
        Assert.Throws<RefusedException>(() => Call.Log(other, At(Received)));
    }

    [Fact]
    public void Log_ReceivedTomorrow_IsRefused()
    {
        Assert.Null(Arrival.WhyNotLogOn(Received, Received));
        Assert.Equal("Enter a date that is today or in the past", Arrival.WhyNotLogOn(March(3), Received)?.ToString());
        Assert.Throws<RefusedException>(() => (Call with { Received = March(3) }).Log(Ada, At(Received)));
    }

    [Fact]
    public void Log_AtHalfPastElevenUtcInSummer_CountsTheDayInLondon()
    {
        var lateOnJune30 = new DateTimeOffset(2026, 6, 30, 23, 30, 0, TimeSpan.Zero);

        var logged = (Call with { Received = new DateOnly(2026, 7, 1) }).Log(Ada, lateOnJune30);

        Assert.Equal(new DateOnly(2026, 7, 1), logged.Received);
    }

    [Fact]
    public void TakeNewHistory_AskedTwice_HandsEachEntryOutOnce()
    {
        var logged = A.Case().Build();

        Assert.Single(logged.TakeNewHistory());
        Assert.Empty(logged.TakeNewHistory());
    }
}
