namespace ComplaintsPortal.Reports.Tests.Figures;

/// <summary>What the facets of a stage mean, and that a figure is what was known at the end of its period.</summary>
public sealed class StageFacetTests(StageFacetTests.Book book) : IClassFixture<StageFacetTests.Book>
{
    // Day 10 of a clock that starts on Monday 2 June 2025 is Monday 16 June, day 20 Monday 30 June.
    [Theory]
    [InlineData("2025-26", "received", "timeliness=on-time", 3)] // on day 10; on day 20, extended; a day after its start
    [InlineData("2025-26", "received", "timeliness=late", 4)] // a day after day 10, twice; a day after day 20, extended or not
    [InlineData("2025-26", "received", "timeliness=overdue", 1)]
    [InlineData("2025-26", "received", "timeliness=none", 2)] // compliments have no clock
    [InlineData("2025-26", "received", "timeliness=on-time|late|open|overdue|none", 10)]
    [InlineData("2025-26", "received", "band=standard", 2)]
    [InlineData("2025-26", "received", "band=maximum", 3)] // "late" or extended says nothing about how long it took
    [InlineData("2025-26", "received", "band=over", 2)]
    [InlineData("2025-26", "received", "band=none", 3)]
    [InlineData("2025-26", "received", "band=maximum|standard", 5)]
    [InlineData("2025-26", "received", "clock-basis=none", 2)]
    [InlineData("2025-26", "received", "clock-basis=request|acknowledgement|statement|record|interest|own", 8)]
    [InlineData("2025-26", "received", "extended=yes", 2)]
    [InlineData("2025-26", "received", "extended=no", 8)]
    [InlineData("2025-26", "received", "reopened=no", 8)]
    [InlineData("2025-26", "received", "reopened=once", 1)]
    [InlineData("2025-26", "received", "reopened=multiple", 1)]
    [InlineData("2025-26", "received", "reopened=once|multiple", 2)]
    [InlineData("2025-26", "received", "outcome=upheld", 5)]
    [InlineData("2025-26", "received", "outcome=none", 2)]
    [InlineData("2025-26", "received", "fault=yes", 7)]
    [InlineData("2025-26", "received", "fault=no", 3)]
    [InlineData("2025-26", "received", "stage=2", 1)]
    [InlineData("2025-26", "received", "escalation-reason=no-response", 1)]
    [InlineData("2025-26", "received", "escalation-reason=none", 9)]
    [InlineData("2025-26", "received", "lateness-reason=service", 1)]
    [InlineData("2025-26", "received", "lateness-reason=none", 9)]
    [InlineData("2025-26", "received", "lateness-service=care", 1)]
    [InlineData("2025-26", "received", "lateness-service=none", 9)]
    public async Task StagesOfAYear_UnderAFacet_AreThoseItNames(string period, string measure, string facets, int expected) =>
        Assert.Equal(expected, await book.CountAsync(period, measure, facets));

    [Theory]
    [InlineData("2025-06-01..2025-06-16", "timeliness=open", 6)] // due today is not past its due date
    [InlineData("2025-06-01..2025-06-17", "timeliness=open", 3)]
    [InlineData("2025-06-01..2025-06-17", "timeliness=overdue", 1)]
    [InlineData("2025-06-01..2025-06-16", "timeliness=on-time", 2)]
    [InlineData("2025-06-01..2025-06-15", "timeliness=on-time", 1)]
    [InlineData("2025-06-01..2025-06-15", "outcome=none", 8)]
    [InlineData("2025-06-01..2025-06-15", "outcome=upheld", 0)]
    [InlineData("2025-06-01..2025-06-15", "fault=yes", 1)]
    [InlineData("2025-06-01..2025-06-15", "band=none", 9)]
    [InlineData("2025-06-01..2025-06-15", "extended=yes", 2)] // has no date, and is taken as it stands
    [InlineData("2025-06-01..2025-06-15", "reopened=multiple", 1)]
    public async Task AStageConcludedLater_AtTheEndOfThePeriod_CountsAsOpen(string period, string facets, int expected) =>
        Assert.Equal(expected, await book.CountAsync(period, "received", facets));

    [Theory]
    [InlineData("brought-forward", "outcome=upheld", 5)] // what was open at the start is seen as it stood at the end
    [InlineData("concluded", "timeliness=late;band=maximum", 2)]
    [InlineData("ongoing", "timeliness=overdue", 1)]
    [InlineData("ongoing", "timeliness=none", 1)]
    [InlineData("responded", "outcome=upheld;reopened=once|multiple", 2)]
    public async Task OtherMeasures_UnderAFacet_SeeTheEndToo(string measure, string facets, int expected) =>
        Assert.Equal(expected, await book.CountAsync("2025-06-16..2026-03-31", measure, facets));

    public sealed class Book : Records
    {
        protected override void Fill()
        {
            Write(Arrived("2025-06-02"), Stage("2025-06-02", "2025-06-16"));
            Write(Arrived("2025-06-02"), Stage("2025-06-02", "2025-06-17") with { Reopened = 1 });
            Write(Arrived("2025-06-02"), Stage("2025-06-02", "2025-06-17") with { Reopened = 3 });
            Write(Arrived("2025-06-02"), Stage("2025-06-02", "2025-06-30", "partially-upheld") with { Extended = true });
            Write(Arrived("2025-06-02"), Stage("2025-06-02", "2025-07-01") with { Extended = true });
            Write(Arrived("2025-06-02"), Stage("2025-06-02", "2025-07-01") with { LateReason = "service", LateService = "care" });
            Write(Arrived("2025-06-02", "compliment"), Stage("2025-06-02", "2025-06-03", "recorded"));
            Write(Arrived("2025-06-02", "compliment"), Stage("2025-06-02"));
            Write(
                Arrived("2025-06-02"),
                Stage("2025-06-02", "2025-06-03", "partially-upheld"),
                Stage("2025-06-04", number: 2) with { EscalationReason = "no-response" });
        }
    }
}
