namespace ComplaintsPortal.Reports.Tests.Figures;

/// <summary>From what the clocks of stages ran: the members of the facet add up to the whole.</summary>
public sealed class ClockBasisFacetTests(ClockBasisFacetTests.Book book) : IClassFixture<ClockBasisFacetTests.Book>
{
    [Theory]
    [InlineData("request", 3)]
    [InlineData("acknowledgement", 1)]
    [InlineData("statement", 1)]
    [InlineData("record", 1)]
    [InlineData("interest", 1)]
    [InlineData("own", 1)]
    [InlineData("none", 1)]
    [InlineData("acknowledgement|interest|none|own|record|request|statement", 9)]
    public async Task StagesOfAYear_ByWhatTheirClockStartedFrom_AreCounted(string basis, int expected) =>
        Assert.Equal(expected, await book.CountAsync("2025-26", "received", $"clock-basis={basis}"));

    public sealed class Book : Records
    {
        protected override void Fill()
        {
            Write(Arrived("2025-06-02"), Stage("2025-06-02") with { Acknowledged = On("2025-06-03") });
            Write(Arrived("2025-06-02"), Stage("2025-06-02", number: 2) with { Agreed = On("2025-06-09") });
            Write(Arrived("2025-06-02"), Stage("2025-06-02", number: 2) with { Agreed = On("2025-06-09"), Started = On("2025-06-09") });
            Write(Arrived("2025-06-02"), Stage("2025-06-02", number: 2) with
            {
                RequestedOrally = true,
                RecordSent = On("2025-06-04"),
                RecordSettled = On("2025-06-10"),
                Started = On("2025-06-10"),
            });
            Write(Arrived("2025-06-02"), Stage("2025-06-02") with { Started = On("2025-06-05") });
            Write(Arrived("2025-06-02", "corporate"), Stage("2025-06-02") with { Started = On("2025-06-05") });
            Write(Arrived("2025-06-02", "code"), Stage("2025-06-02") with { Acknowledged = On("2025-06-04") });
            Write(Arrived("2025-06-02", "code"), Stage("2025-06-02"));
            Write(Arrived("2025-06-02", "compliment"), Stage("2025-06-02"));
        }
    }
}
