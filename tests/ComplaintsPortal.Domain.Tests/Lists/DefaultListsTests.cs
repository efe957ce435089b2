using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Tests.Lists;

public sealed class DefaultListsTests
{
    [Fact]
    public void All_EveryEntry_HasAKnownListAndAKeyOfItsOwn()
    {
        var entries = DefaultLists.All();

        Assert.All(entries, entry => Assert.Contains(entry.List, ListName.All));
        Assert.Equal(entries.Count, entries.DistinctBy(entry => (entry.List, entry.Key)).Count());
        Assert.Equal(entries.Count, entries.DistinctBy(entry => (entry.List, entry.Position)).Count());
    }

    [Fact]
    public void All_EveryProcedure_HasAKeyAndAStageToBeginWith()
    {
        var procedures = DefaultProcedures.All();

        Assert.Equal(procedures.Count, procedures.DistinctBy(procedure => procedure.Key).Count());
        Assert.All(procedures, procedure => Assert.Equal(1, procedure.Stages[0].Number));
    }

    [Theory]
    [InlineData("withdrawn", false)]
    [InlineData("upheld", true)]
    public void Label_AnOutcome_KnowsWhetherItIsAResponse(string key, bool responded) =>
        Assert.Equal(responded, new CouncilLists(DefaultLists.All()).Find(ListName.Outcome, key)!.Responded);

    [Theory]
    [InlineData("upheld", "Upheld")]
    [InlineData("of-old", "of-old")]
    [InlineData(null, "")]
    public void Label_AKey_IsItsLabelOrItself(string? key, string expected) =>
        Assert.Equal(expected, new CouncilLists(DefaultLists.All()).Label(ListName.Outcome, key));

    [Fact]
    public void Offered_ARetiredEntry_IsStillKnown()
    {
        var lists = new CouncilLists([new(ListName.Team, "east", "East"), new(ListName.Team, "west", "West") { Retired = true }]);

        Assert.Equal(["east"], lists.Offered(ListName.Team).Select(entry => entry.Key));
        Assert.True(lists.Knows(ListName.Team, "west"));
    }
}
