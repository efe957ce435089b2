using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Reports.Tests.Figures;

/// <summary>What the facets of a case mean, those that follow from another column included.</summary>
public sealed class CaseFacetTests(CaseFacetTests.Book book) : IClassFixture<CaseFacetTests.Book>
{
    [Theory]
    [InlineData("procedure=children-act", 3)]
    [InlineData("procedure=children-act|corporate", 4)]
    [InlineData("procedure=enquiry", 0)]
    [InlineData("kind=complaint", 4)]
    [InlineData("kind=compliment", 1)]
    [InlineData("kind=complaint|compliment", 5)]
    [InlineData("complainant=parent", 2)]
    [InlineData("complainant=none", 1)]
    [InlineData("child=yes", 2)] // a care leaver and a young person
    [InlineData("child=no", 3)] // nothing is known of one of them
    [InlineData("subject=child-in-care", 1)]
    [InlineData("subject=none", 4)]
    [InlineData("district=north", 1)]
    [InlineData("district=none", 4)]
    [InlineData("channel=phone", 1)]
    [InlineData("channel=email|none", 4)]
    [InlineData("advocate=yes", 2)]
    [InlineData("advocate=no", 3)]
    [InlineData("advocacy-provider=voices", 1)]
    [InlineData("advocacy-provider=none", 3)]
    [InlineData("age-band=16-17", 1)]
    [InlineData("age-band=none", 4)] // not asked, nobody known, and a complainant of whom no answers are kept
    [InlineData("gender=female|male", 1)]
    [InlineData("ethnicity=roma", 1)]
    [InlineData("disability=no", 1)]
    [InlineData("disability=yes", 0)]
    [InlineData("disability=none", 4)]
    [InlineData("sexual-orientation=prefer-not-to-say", 1)]
    [InlineData("child=yes;kind=complaint;procedure=children-act", 2)]
    [InlineData("child=yes;gender=none", 1)]
    public async Task CasesOfAYear_UnderAFacet_AreThoseItNames(string facets, int expected) =>
        Assert.Equal(expected, await book.CountAsync("2025-26", "received", facets));

    public sealed class Book : Records
    {
        protected override void Fill()
        {
            var monitored = new Person("P1");
            monitored.RecordMonitoring("16-17", "female", "roma", "no", "prefer-not-to-say");
            Write(monitored);
            Write(new Person("P2"));
            WriteOpen(Arrived("2025-06-02") with { Complainant = "P1", ComplainantType = "care-leaver", SubjectStatus = "child-in-care", Channel = "phone" });
            WriteOpen(Arrived("2025-06-02") with { Complainant = "P2", ComplainantType = "young-person", Channel = "email", AdvocacyProvider = "voices" });
            WriteOpen(Arrived("2025-06-02") with { Complainant = "P3", ComplainantType = "parent", District = "north", AdvocacyProvider = "heard" });
            WriteOpen(Arrived("2025-06-02", "corporate") with { ComplainantType = "parent" });
            WriteOpen(Arrived("2025-06-02", "compliment"));
        }
    }
}
