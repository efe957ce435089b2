using ComplaintsPortal.Domain.Cases.Arriving;

namespace ComplaintsPortal.Reports.Tests.Figures;

/// <summary>Who had complained before.</summary>
public sealed class RepeatFacetTests(RepeatFacetTests.Book book) : IClassFixture<RepeatFacetTests.Book>
{
    [Theory]
    [InlineData("2025-26", "repeat=yes", 3)]
    [InlineData("2025-26", "repeat=no", 4)]
    [InlineData("2024-25", "repeat=yes", 0)] // what came later makes no earlier case a repeat
    [InlineData("2025-26", "procedure=compliment;repeat=yes", 1)]
    [InlineData("2025-26", "repeat=yes;stage=1", 3)]
    public async Task CasesOfAYear_OfSomebodyWhoHadComplained_AreRepeats(string period, string facets, int expected) =>
        Assert.Equal(expected, await book.CountAsync(period, "received", facets));

    [Fact]
    public async Task ARejectedCase_OfSomebodyWhoHadComplained_IsARepeatToo() =>
        Assert.Equal(1, await book.CountAsync("2025-26", "not-progressed", "repeat=yes"));

    public sealed class Book : Records
    {
        protected override void Fill()
        {
            WriteOpen(Arrived("2025-03-31") with { Complainant = "again" });
            WriteOpen(Arrived("2025-04-01") with { Complainant = "again" });
            WriteOpen(Arrived("2025-04-02", "compliment") with { Complainant = "again" });

            // Two on one day are no repeats of each other, but the later one is of both.
            WriteOpen(Arrived("2025-05-01", "corporate") with { Complainant = "twice" });
            WriteOpen(Arrived("2025-05-01", "corporate") with { Complainant = "twice" });
            WriteOpen(Arrived("2025-05-02") with { Complainant = "twice" });

            // An earlier enquiry, or a complaint that was not accepted, is no complaint before.
            WriteOpen(Arrived("2025-03-01", "enquiry") with { Complainant = "asked" });
            Write(Arrived("2025-03-02") with { Complainant = "asked", Triage = TriageDecision.Rejected });
            WriteOpen(Arrived("2025-06-02") with { Complainant = "asked" });

            // Of nobody known nothing is known.
            WriteOpen(Arrived("2025-02-03"));
            WriteOpen(Arrived("2025-06-02"));

            Write(Arrived("2025-06-03") with { Complainant = "again", Triage = TriageDecision.Withdrawn });
        }
    }
}
