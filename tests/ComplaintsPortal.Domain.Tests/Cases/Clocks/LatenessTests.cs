using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Domain.Tests.Cases.Clocks;

/// <summary>Why a stage is late. It began on Monday 2 March 2026 and is due on 16 March.</summary>
public sealed class LatenessTests
{
    private static readonly Lateness Why = new("service", "The home answered late", "residential");

    [Theory]
    [InlineData(16, false)]
    [InlineData(17, true)]
    public void AsksWhy_AroundTheDueDate_FromTheDayAfter(int day, bool asks) =>
        Assert.Equal(asks, A.Case().AtStage(1).Build().Stage(1)!.Clock.Lateness.AsksWhyOn(new DateOnly(2026, 3, day)));

    [Fact]
    public void Say_OfALateStage_IsKeptAndAskedNoMore()
    {
        var @case = A.Case().AtStage(1).Build();
        var lateness = @case.Stage(1)!.Clock.Lateness;

        lateness.Say(Why, On(17));

        Assert.Equal(Why, lateness.Said);
        Assert.False(lateness.AsksWhyOn(new DateOnly(2026, 3, 18)));
        var entry = @case.TakeNewHistory()[^1];
        Assert.Equal(("Stage 1: it was said why it is late", "The home answered late"), (entry.What, entry.Why));
    }

    [Fact]
    public void Say_WhereItIsNotLateOrByNobodyWhoWorksOnCases_IsRefused()
    {
        var answered = A.Case().AtStage(1).WithApprovedResponse().SentOn(new(2026, 3, 4)).Build().Stage(1)!.Clock.Lateness;

        Assert.Equal("This stage is not late", A.Case().AtStage(1).Build().Stage(1)!.Clock.Lateness.WhyNotSay(On(16))!.ToString());
        Assert.Equal("This stage is not late", answered.WhyNotSay(On(20))!.ToString());
        Assert.Equal("Only complaints officers and managers work on cases", answered.WhyNotSay(A.Office(A.Clerk()))!.ToString());
    }

    private static Domain.Office On(int day) => A.Office(today: new DateOnly(2026, 3, day));
}
