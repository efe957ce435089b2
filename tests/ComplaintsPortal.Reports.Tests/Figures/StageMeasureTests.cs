using ComplaintsPortal.Domain.Cases.Arriving;

namespace ComplaintsPortal.Reports.Tests.Figures;

/// <summary>Which stages each measure counts, on both sides of both ends of the period.</summary>
public sealed class StageMeasureTests(StageMeasureTests.Book book) : IClassFixture<StageMeasureTests.Book>
{
    [Theory]
    [InlineData("2021-22", "received", 3)]
    [InlineData("2021-22", "brought-forward", 2)]
    [InlineData("2021-22", "worked-on", 5)]
    [InlineData("2021-22", "concluded", 3)]
    [InlineData("2021-22", "responded", 2)]
    [InlineData("2021-22", "ongoing", 2)]
    [InlineData("2020-21", "received", 3)]
    [InlineData("2020-21", "concluded", 1)]
    [InlineData("2020-21", "ongoing", 2)]
    [InlineData("2022-23", "received", 1)]
    [InlineData("2022-23", "brought-forward", 2)]
    [InlineData("2022-23", "concluded", 1)]
    [InlineData("2022-23", "ongoing", 2)]
    [InlineData("2021-22 Q1", "received", 1)]
    [InlineData("2021-22 Q1", "concluded", 2)]
    [InlineData("2021-22 Q4", "received", 2)]
    [InlineData("2021-22 Q4", "brought-forward", 1)]
    [InlineData("2021-04-01..2021-04-01", "concluded", 2)]
    [InlineData("2021-04-02..2022-03-30", "received", 0)]
    [InlineData("2021-04-02..2022-03-30", "worked-on", 1)]
    public async Task StagesOfAYear_UnderAMeasure_AreCounted(string period, string measure, int expected) =>
        Assert.Equal(expected, await book.CountAsync(period, measure));

    [Fact]
    public async Task StagesOfACaseThatWasNotAccepted_UnderAnyMeasure_AreNot() =>
        Assert.Equal(0, await book.CountAsync("2019-20", "received"));

    public sealed class Book : Records
    {
        protected override void Fill()
        {
            Write(Arrived("2021-03-31"), Stage("2021-03-31", "2021-03-31"));
            Write(Arrived("2021-03-31"), Stage("2021-03-31", "2021-04-01"));
            Write(Arrived("2021-03-31"), Stage("2021-03-31"));
            Write(Arrived("2021-04-01"), Stage("2021-04-01", "2021-04-01"));
            Write(Arrived("2022-03-31"), Stage("2022-03-31", "2022-04-01"));
            Write(Arrived("2022-03-31"), Stage("2022-03-31", "2022-03-31", "withdrawn"));
            Write(Arrived("2022-04-01"), Stage("2022-04-01"));
            Write(Arrived("2019-04-01") with { Triage = TriageDecision.Rejected }, Stage("2019-04-01"));
        }
    }
}
