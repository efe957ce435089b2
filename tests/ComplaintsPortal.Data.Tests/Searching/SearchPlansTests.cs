using ComplaintsPortal.Data.Searching;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Searching;

/// <summary>A search reads as much as is found, and not as much as there is.</summary>
public sealed class SearchPlansTests
{
    private static readonly SoughtWord[] Words = [new("robyn", "wrobyn", ["wrobin", "wrobina"]), new("bus", "wbus", [])];

    private static readonly SoughtWord[] Frequent = [.. Words.Select(word => word with { Frequent = true })];
    private static readonly SoughtWord[] Mixed = [Words[0], Frequent[1]];

    private static readonly Dictionary<string, Func<PortalDb, IQueryable<object>>> Asked = new()
    {
        ["names that are near"] = db => SoughtWord.Near(db, ["nrob", "noby"]).Select(part => (object)part!),
        ["words anywhere"] = db => SearchQueries.ByWords(db, Words, SearchKinds.In(SearchScope.Everything))
            .AsSought(SearchTier.Unknown).Take(200).Select(one => (object)one),
        ["words in notes"] = db => SearchQueries.ByWords(db, Words, SearchKinds.In(SearchScope.Notes))
            .AsSought(SearchTier.Unknown).Take(200).Select(one => (object)one),
        ["names"] = db => SearchQueries.ByNames(db, Words).AsSought(SearchTier.Unknown).Take(200).Select(one => (object)one),
        ["a part of a reference"] = db => SearchQueries.ByPartOfReference(db, "0412").AsSought(SearchTier.Unknown).Take(50).Select(one => (object)one),
        ["a part of a telephone number"] = db => SearchQueries.ByTelephone(db, "960111").AsSought(SearchTier.Unknown).Take(50).Select(one => (object)one),
        ["all that is found at once"] = db =>
            SearchQueries.Together(db, SoughtWords.Read("960111"), Words, SearchScope.Everything).Select(one => (object)one),
        ["people"] = db => SearchQueries.Persons(db, SoughtWords.Read("960111"), Words).OrderBy(person => person).Take(200).Select(person => (object)person),
        ["children"] = db => SearchQueries.WithAChildNamed(db, Words).Take(200).Select(id => (object)id),
        ["a rare word with a frequent one"] = db => SearchQueries.ByWords(db, Mixed, SearchKinds.In(SearchScope.Everything))
            .AsSought(SearchTier.Unknown).Take(200).Select(one => (object)one),
        ["the newest texts of frequent words"] = db => SearchQueries.ByWords(db, Frequent, SearchKinds.In(SearchScope.Everything), newest: 100)
            .AsSought(SearchTier.Unknown).Take(200).Select(one => (object)one),
        ["the texts of some cases"] = db => SearchQueries.Of(db, [1, 2], ["p1"], SearchKinds.Lines),
    };

    // Few cases are sealed or voided: these lists are read as a whole.
    private static readonly string[] Short = ["Voidings", "CaseAccess"];

    public static TheoryData<string, bool> Names => new(Asked.Keys.SelectMany(_ => new[] { false, true }, (name, inATable) => (name, inATable)));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Query_OfASearch_ReadsThroughNoTableThatGrows(string name, bool inATable)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var db = new PortalDb(database.Options, () => Guid.Empty);
        if (inATable)
        {
            await SearchedRecords.KeepKeysInATableAsync(db);
        }

        var plan = await QueryPlan.OfAsync(db, Asked[name](db).ToQueryString(), TestContext.Current.CancellationToken);

        Assert.NotEmpty(plan.Steps);
        Assert.Equal([], plan.Scans(table => !Short.Contains(table)));
        Assert.DoesNotContain(plan.Steps, step => step.Detail.Contains("SearchIndex VIRTUAL TABLE INDEX", StringComparison.Ordinal)
            && !step.Detail.Contains(":M", StringComparison.Ordinal));
    }
}
