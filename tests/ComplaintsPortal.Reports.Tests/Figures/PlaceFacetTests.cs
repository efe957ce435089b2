namespace ComplaintsPortal.Reports.Tests.Figures;

/// <summary>Where a case stands in the tree of places, and what covers it.</summary>
public sealed class PlaceFacetTests(PlaceFacetTests.Book book) : IClassFixture<PlaceFacetTests.Book>
{
    [Theory]
    [InlineData("service=leavers", 3)] // named, through the team, and through the team below the service that is named
    [InlineData("service=care", 4)]
    [InlineData("service=sat", 1)]
    [InlineData("service=send", 2)]
    [InlineData("service=care|leavers", 4)]
    [InlineData("service=sat|care", 5)]
    [InlineData("service=alone", 1)]
    [InlineData("service=none", 3)]
    [InlineData("division=children", 6)]
    [InlineData("division=education", 2)]
    [InlineData("division=none", 2)]
    [InlineData("team=east", 2)]
    [InlineData("team=desk", 1)]
    [InlineData("team=none", 7)]
    [InlineData("division=children;service=none", 2)]
    [InlineData("division=children;service=leavers;team=none", 1)]
    public async Task CasesOfAYear_InAPlace_AreThoseOfItAndBelowIt(string facets, int expected) =>
        Assert.Equal(expected, await book.CountAsync("2025-26", "received", facets));

    public sealed class Book : Records
    {
        protected override void Fill()
        {
            WriteOpen(Arrived("2025-06-02") with { Division = "children" });
            WriteOpen(Arrived("2025-06-02") with { Service = "care" });
            WriteOpen(Arrived("2025-06-02") with { Division = "children", Service = "leavers" });
            WriteOpen(Arrived("2025-06-02") with { Team = "east" });
            WriteOpen(Arrived("2025-06-02") with { Service = "care", Team = "east" });
            WriteOpen(Arrived("2025-06-02") with { Team = "desk" });
            WriteOpen(Arrived("2025-06-02") with { Service = "sat" });
            WriteOpen(Arrived("2025-06-02") with { Service = "send" });
            WriteOpen(Arrived("2025-06-02") with { Service = "alone" });
            WriteOpen(Arrived("2025-06-02"));
        }
    }
}
