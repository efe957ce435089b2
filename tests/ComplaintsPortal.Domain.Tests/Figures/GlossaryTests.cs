using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Domain.Tests.Figures;

public sealed class GlossaryTests
{
    private static readonly CouncilLists Lists = new(DefaultLists.All());

    [Fact]
    public void Glossary_OfEveryMeasureAndFacet_SaysWhatItMeans()
    {
        Assert.All(Measure.All, measure => Assert.EndsWith(".", Glossary.Of(measure), StringComparison.Ordinal));
        Assert.All(Facet.All, facet => Assert.EndsWith(".", Glossary.Of(facet), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("timeliness")]
    [InlineData("band")]
    [InlineData("clock-basis")]
    [InlineData("reopened")]
    [InlineData("triage")]
    public void Glossary_OfMembersThatNoListExplains_SaysWhatEachMeans(string key)
    {
        var facet = Facet.Find(key)!;

        Assert.All(facet.Members(Lists, DefaultProcedures.All()), member => Assert.NotNull(Glossary.Of(facet, member)));
    }

    [Theory]
    [InlineData("2026-11-10", true, "2026-10-01..2026-11-10")]
    [InlineData("2026-10-01", true, "2026-10-01..2026-10-01")]
    [InlineData("2026-11-10", false, "2026-10-01..2026-10-31")]
    [InlineData("2026-12-31", false, "2026-10-01..2026-12-31")]
    [InlineData("2026-10-31", false, "2026-10-01..2026-10-31")]
    [InlineData("2026-10-30", false, "2026-07-01..2026-09-30")] // no month of the quarter is over
    [InlineData("2027-02-01", false, "2027-01-01..2027-01-31")]
    public void Dashboard_OnADay_TellsOfThisQuarterAsFarAsThePersonMayAsk(string today, bool manager, string expected) => Assert.Equal(
        expected, BoardPeriod.For(manager ? A.Manager() : A.Officer(), DateOnly.ParseExact(today, "yyyy-MM-dd", null)).Name);
}
