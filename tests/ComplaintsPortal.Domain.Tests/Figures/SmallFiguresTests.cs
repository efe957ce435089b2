using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Testing.Builders;

namespace ComplaintsPortal.Domain.Tests.Figures;

public sealed class SmallFiguresTests
{
    [Theory]
    [InlineData("2026-03-02..2026-03-02", false)]
    [InlineData("2026-03-01..2026-03-30", false)]
    [InlineData("2026-03-01..2026-03-31", true)]
    [InlineData("2026-02-01..2026-02-28", true)]
    [InlineData("2026-03-10..2026-04-09", false)]
    [InlineData("2026-01-02..2026-02-28", false)]
    [InlineData("2026-01-01..2026-02-27", false)]
    [InlineData("2026-01-01..2026-02-28", true)]
    [InlineData("2024-02-01..2024-02-28", false)]
    [InlineData("2024-02-01..2024-02-29", true)]
    [InlineData("2025-26", true)]
    [InlineData("2026-27 Q1", true)]
    public void WhyNotAsk_AnOfficer_AsksAboutWholeMonths(string period, bool may)
    {
        var over = Period.Parse(period);

        Assert.Equal(may, SmallFigures.WhyNotAsk(over, A.Officer()) is null);
        Assert.Null(SmallFigures.WhyNotAsk(over, A.Manager()));
    }

    [Theory]
    [InlineData("2026-27", "2026-11-28", "2026-04-01..2026-11-28", "2026-04-01..2026-10-31")]
    [InlineData("2026-27", "2026-11-30", "2026-04-01..2026-11-30", "2026-04-01..2026-11-30")]
    [InlineData("2026-27", "2026-04-15", "2026-04-01..2026-04-15", null)]
    [InlineData("2026-27", "2026-03-31", null, null)]
    [InlineData("2026-27", "2027-04-15", "2026-27", "2026-27")]
    [InlineData("2026-27", "2027-03-31", "2026-27", "2026-27")]
    public void Told_OfAPeriodThatIsNotOver_IsWhatHasBeenOfItAndToAnOfficerInWholeMonths(string period, string day, string? manager, string? officer)
    {
        var (over, today) = (Period.Parse(period), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(manager, SmallFigures.Told(over, A.Manager(), today)?.Name);
        Assert.Equal(officer, SmallFigures.Told(over, A.Officer(), today)?.Name);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void For_AnOfficer_SuppressesOneToFour(int value, bool suppressed)
    {
        Figure[] figures = [new(Question.Parse("2026-27", "received"), value)];

        var his = SmallFigures.For(A.Officer(), figures)[0];

        Assert.Equal((suppressed, suppressed ? null : (decimal?)value), (his.Suppressed, his.Value));
        Assert.Same(figures, SmallFigures.For(A.Manager(), figures));
    }

    [Fact]
    public void For_MembersAndTheirTotal_SuppressesASecondSoThatNoneIsWorkedOut() => Assert.Equal(
        ["stage=1", "stage=3"],
        Suppressed(("2026-27", "received", "", 30), ("2026-27", "received", "stage=1", 3), ("2026-27", "received", "stage=2", 20),
            ("2026-27", "received", "stage=3", 7)));

    [Theory]
    [InlineData(1, 1, "stage=1 stage=2 stage=4")]
    [InlineData(1, 2, "stage=1 stage=2")]
    [InlineData(4, 4, "stage=1 stage=2")]
    public void For_TwoMembersThatCanOnlyBeOneEach_SuppressesAThird(int one, int other, string suppressed) => Assert.Equal(
        suppressed.Split(' '),
        Suppressed(("2026-27", "received", "", one + other + 29), ("2026-27", "received", "stage=1", one), ("2026-27", "received", "stage=2", other),
            ("2026-27", "received", "stage=3", 20), ("2026-27", "received", "stage=4", 9)));

    [Fact]
    public void For_MembersWithoutATotal_SuppressesTheSmallOneAlone() => Assert.Equal(
        ["stage=1"], Suppressed(("2026-27", "received", "stage=1", 3), ("2026-27", "received", "stage=2", 20)));

    [Fact]
    public void For_QuartersAndTheirYear_SuppressesASecondQuarter() => Assert.Equal(
        ["2026-27 Q1", "2026-27 Q3"],
        Suppressed(question => question.Period.Name, ("2026-27", "received", "", 40), ("2026-27 Q1", "received", "", 2), ("2026-27 Q2", "received", "", 18),
            ("2026-27 Q3", "received", "", 9), ("2026-27 Q4", "received", "", 11)));

    [Fact]
    public void For_QuartersOfAYearThatIsNotOver_SuppressesASecondQuarter() => Assert.Equal(
        ["2026-07-01..2026-08-31", "2026-27 Q1"],
        Suppressed(question => question.Period.Name, ("2026-04-01..2026-08-31", "received", "", 20), ("2026-27 Q1", "received", "", 2),
            ("2026-07-01..2026-08-31", "received", "", 18)));

    [Fact]
    public void For_WhatCameInAndWentOut_SuppressesWhatWouldBeLeft() => Assert.Equal(
        ["brought-forward", "received"],
        Suppressed(question => question.Measure.Key, ("2026-27", "worked-on", "", 30), ("2026-27", "received", "", 28), ("2026-27", "brought-forward", "", 2)));

    private static IEnumerable<string> Suppressed(params (string, string, string, int)[] figures) => Suppressed(question => question.WrittenFacets, figures);

    private static IEnumerable<string> Suppressed(
        Func<Question, string> name, params (string Period, string Measure, string Facets, int Value)[] figures) => SmallFigures
        .For(A.Officer(), [.. figures.Select(one => new Figure(Question.Parse(one.Period, one.Measure, one.Facets), one.Value))])
        .Where(figure => figure.Suppressed).Select(figure => name(figure.Question)).Order(StringComparer.Ordinal);
}
