using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;
using static ComplaintsPortal.Domain.Tests.Cases.Office;

namespace ComplaintsPortal.Domain.Tests.Cases.Clocks;

public sealed class ClockTests
{
    public static TheoryData<ClockFrom, StageDates, ClockBasis, DateOnly> Starts => new()
    {
        { ClockFrom.Received, new(March(2)), ClockBasis.Received, March(2) },
        { ClockFrom.Received, new(March(2), Acknowledged: March(3), Agreed: March(4)), ClockBasis.Received, March(2) },
        { ClockFrom.Acknowledged, new(March(2), Acknowledged: March(3), Agreed: March(4)), ClockBasis.Acknowledged, March(3) },
        { ClockFrom.Acknowledged, new(March(2), Agreed: March(4)), ClockBasis.Received, March(2) },
        { ClockFrom.Agreed, new(March(2), Acknowledged: March(3), Agreed: March(4)), ClockBasis.Agreed, March(4) },
        { ClockFrom.Agreed, new(March(2), Acknowledged: March(3)), ClockBasis.Received, March(2) },
        { ClockFrom.Received, new(March(2), Started: March(5)), ClockBasis.Set, March(5) },
        { ClockFrom.Acknowledged, new(March(2), Acknowledged: March(3), Started: March(5)), ClockBasis.Set, March(5) },
        { ClockFrom.Agreed, new(March(2), Agreed: March(4), Started: March(5)), ClockBasis.Set, March(5) },
    };

    [Theory]
    [MemberData(nameof(Starts))]
    public void For_ARuleAndItsDates_StartsOnTheRightOne(ClockFrom from, StageDates dates, ClockBasis basis, DateOnly start)
    {
        var clock = Clock.For(new StageRule(1, "Response", 10, 20) { ClockFrom = from }, dates, extended: false, WorkingDays)!;

        Assert.Equal((basis, start), (clock.Basis, clock.Start));
        Assert.Equal(WorkingDays.AddWorkingDays(start, 10), clock.Due);
    }

    [Theory]
    [InlineData(10, 20, false, 10, 16)]
    [InlineData(10, 20, true, 20, 30)]
    [InlineData(10, null, false, 10, 16)]
    [InlineData(10, null, true, 10, 16)] // extended in a council's records, but the procedure knows no maximum
    [InlineData(10, 10, true, 10, 16)]
    public void For_ALimit_IsTheOneThatCounts(int standard, int? maximum, bool extended, int days, int due)
    {
        var clock = Clock.For(new StageRule(1, "Response", standard, maximum), new StageDates(Received), extended, WorkingDays)!;

        Assert.Equal((days, March(due)), (clock.Days, clock.Due));
    }

    [Fact]
    public void For_ARuleWithoutALimit_IsNone() =>
        Assert.Null(Clock.For(new StageRule(1, "Recorded"), new StageDates(Received), extended: false, WorkingDays));

    [Fact]
    public void Clock_AStageThatTheProcedureDoesNotHave_IsNone() =>
        Assert.Null(AtStage1().AtStage(3).Build().CurrentStage!.Clock.Under(A.Procedure("compliment"), WorkingDays));

    [Fact]
    public void Redate_ABankHolidayProclaimedSince_MovesTheDueDates()
    {
        var stage = AtStage1().Build().CurrentStage!;

        stage.Clock.Redate(A.Procedure(), A.Calendar(bankHolidays: [March(9)]));

        Assert.Equal((March(17), March(31), March(17)), (stage.DueStandard, stage.DueMaximum, stage.Due));
    }
}
