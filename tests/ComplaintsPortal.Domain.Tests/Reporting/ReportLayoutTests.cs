using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Domain.Writing;

namespace ComplaintsPortal.Domain.Tests.Reporting;

public sealed class ReportLayoutTests
{
    private static readonly CrossTable Table = new("By team", "complaints", ["received"], "team");

    [Theory]
    [InlineData("received")]
    [InlineData("timeliness")]
    [InlineData("complaints")]
    [InlineData("representations")]
    public void Part_ThatRegulation13Asks_IsLeftOutOnlyWithAReason(string key)
    {
        Assert.Contains("regulation 13 asks for it", new SectionChoice(key, Out: true).WhyNot()!.Sentence, StringComparison.Ordinal);
        Assert.Null(new SectionChoice(key, Out: true, "It is a report of its own").WhyNot());
        Assert.Null(new SectionChoice(key).WhyNot());
    }

    [Fact]
    public void Part_ThatNoRegulationAsks_IsLeftOutWithoutAReason()
    {
        Assert.Null(new SectionChoice("caseloads", Out: true).WhyNot());
        Assert.NotNull(new SectionChoice("weather").WhyNot());
    }

    [Fact]
    public void Parts_SomeOfWhichAreOrdered_AreFollowedByTheRestInTheUsualOrder()
    {
        var facts = ReportLayoutFacts.None with { Sections = [new("compliments"), new("received")] };

        Assert.Equal(["compliments", "received", "summary", "trends"], facts.InOrder.Select(choice => choice.Key).Take(4));
        Assert.Equal(ReportSection.All.Count, facts.InOrder.Count);
        Assert.Equal("received", facts.With(new SectionChoice("received", Out: true, "Why"), 0).InOrder[0].Key);
    }

    [Fact]
    public void UsualWords_OfTheCoverSheet_AreTheCouncilsOwnWhereItDecided()
    {
        var facts = ReportLayoutFacts.None with { Sheet = [new("sheet-divisions", "North"), new("sheet-key-decision", "")] };

        Assert.Equal("North", facts.UsualOf(SheetSlot.Divisions));
        Assert.Equal("", facts.UsualOf(SheetSlot.KeyDecision));
        Assert.Equal("Members are asked to note the report.", facts.UsualOf(SheetSlot.Recommendation));
        Assert.False(facts.IsNothing);
    }

    [Fact]
    public void Table_OfATitleThatThereIs_IsRefused()
    {
        var facts = ReportLayoutFacts.None.With(Table, 0);

        Assert.Equal(["Table \"By team\": another table has this title"], facts.WhyNotHave(Table, null, new([]), []));
        Assert.Empty(facts.WhyNotHave(Table, Table, new([]), []));
    }
}
