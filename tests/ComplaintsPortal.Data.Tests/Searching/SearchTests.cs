using ComplaintsPortal.Data.Searching;

namespace ComplaintsPortal.Data.Tests.Searching;

/// <summary>What people type when they look for a case, and which they mean. Each is asked of both ways in which the engines keep the keys.</summary>
public sealed class SearchTests(SearchedRecords records) : IClassFixture<SearchedRecords>
{
    private static readonly (string Typed, string Meant)[] Searches =
    [
        ("ANY/2026/0412", "ANY/2026/0412"),
        ("0412", "ANY/2026/0412"),
        ("412", "ANY/2026/0412"),
        ("24/01", "ANY/2024/0187"),
        ("Okonkwo", "ANY/2024/0187"),
        ("Robyn Sampel", "ANY/2026/0412"),
        ("Okonqwo", "ANY/2024/0187"),
        ("Noor Hassan-Price", "ANY/2026/0355"),
        ("Noor Hass", "ANY/2026/0355"),
        ("01632 960 111", "ANY/2026/0412"),
        ("01632960111", "ANY/2026/0412"),
        ("960222", "ANY/2024/0187"),
        ("Fernhill", "ANY/2026/0300"),
        ("Imogen Quill", "ANY/2026/0355"),
        ("\u201Cnobody told him about the new timetable\u201D", "ANY/2026/0412"),
        ("buses", "ANY/2026/0412"),
        ("risk assessments", "ANY/2026/0355"),
        ("mislaid passports", "ANY/2026/0355"),
        ("grandmothers respite", "ANY/2026/0355"),
        ("pushchairs", "ANY/2026/0355"),
        ("Tangerine", "ANY/2026/0355"),
        ("grandfather leaflets", "ANY/2026/0355"),
        ("review minutes", "ANY/2026/0355"),
        ("robin.sample@anymail.example", "ANY/2026/0412"),
        ("kettles", "ANY/2026/0499"),
        ("taxi refused", "ANY/2024/0187"),
        ("Sample bus", "ANY/2026/0412"),
        ("R Sample", "ANY/2026/0412"),
        ("O Okonkwo", "ANY/2024/0187"),
    ];

    public static TheoryData<bool, string, string> EverySearch =>
        new(new[] { false, true }.SelectMany(inATable => Searches, (inATable, one) => (inATable, one.Typed, one.Meant)));

    [Theory]
    [MemberData(nameof(EverySearch))]
    public async Task Search_AsPeopleAsk_FindsTheCaseFirstOrSecondAndSaysWhy(bool inATable, string typed, string meant)
    {
        var found = await FindAsync(inATable, typed);

        Assert.Contains(meant, found.Cases.Take(2).Select(one => one.Line.Reference));
        Assert.Contains(found.Cases.Single(one => one.Line.Reference == meant).Why, hit => hit.Pieces.Any(piece => piece.Marked));
    }

    [Theory]
    [MemberData(nameof(EverySearch))]
    public async Task Search_WordsThatStandInMoreTextsThanAreRead_FindsTheSameCases(bool inATable, string typed, string meant)
    {
        foreach (var mostTexts in new[] { 0, 1, 2 })
        {
            await using var db = records.Of(inATable).Open();
            var found = await new CaseSearch(db, mostTexts).FindAsync(typed, SearchScope.Everything, 20, TestContext.Current.CancellationToken);

            Assert.Contains(meant, found.Cases.Take(2).Select(one => one.Line.Reference));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Search_AName_FindsThePersonApartFromTheirCases(bool inATable)
    {
        Assert.Equal("Robin Sample", (await FindAsync(inATable, "Robyn Sampel")).People[0].Name);
        Assert.Equal("Noor Hassan-Price", (await FindAsync(inATable, "Noor Hass")).People[0].Name);
        Assert.Equal("Drew Okonkwo", (await FindAsync(inATable, "960222")).People[0].Name);
    }

    [Fact]
    public async Task Search_WordsInQuotationMarksThatDoNotFollowEachOther_FindsNothing()
    {
        Assert.Empty((await FindAsync(false, "\"the timetable drove\"")).Cases);
        Assert.NotEmpty((await FindAsync(false, "the timetable drove")).Cases);
    }

    [Fact]
    public async Task Search_NarrowedToAKind_FindsWordsInNoOther()
    {
        Assert.Equal("ANY/2026/0355", Assert.Single((await FindAsync(false, "respite", SearchScope.Notes)).Cases).Line.Reference);
        Assert.Equal(SearchKind.Contact, Assert.Single((await FindAsync(false, "pushchair", SearchScope.Notes)).Cases).Why[0].Kind);
        Assert.Equal(SearchKind.Task, Assert.Single((await FindAsync(false, "leaflet", SearchScope.Notes)).Cases).Why[0].Kind);
        Assert.Empty((await FindAsync(false, "respite", SearchScope.Letters)).Cases);
        Assert.Equal(SearchKind.Letter, Assert.Single((await FindAsync(false, "passport", SearchScope.Letters)).Cases).Why[0].Kind);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("NEAR(")]
    [InlineData("bus OR")]
    [InlineData("'; DROP TABLE Cases; --")]
    [InlineData("%")]
    [InlineData("\ud83d")]
    [InlineData("\u0926\u093f\u0932\u094d\u0932\u0940")]
    public async Task Search_SignsThatMeanSomethingToAnEngine_MeansNothingByThem(string typed)
    {
        var found = await FindAsync(false, typed);

        Assert.True(found.Count <= 1, typed);
    }

    [Fact]
    public async Task Why_OfALongText_ShowsWhatStandsAroundTheWordsAndMarksThem()
    {
        var found = await FindAsync(false, "timetables");

        var hit = Assert.Single(found.Cases[0].Why);
        Assert.Equal(SearchKind.Account, hit.Kind);
        Assert.Equal("timetable", Assert.Single(hit.Pieces, piece => piece.Marked).Text);
        Assert.Contains("nobody told him about the new ", string.Concat(hit.Pieces.Select(piece => piece.Text)), StringComparison.Ordinal);
    }

    private async Task<SearchFound> FindAsync(bool inATable, string typed, SearchScope scope = SearchScope.Everything)
    {
        await using var db = records.Of(inATable).Open();
        return await new CaseSearch(db).FindAsync(typed, scope, 20, TestContext.Current.CancellationToken);
    }
}
