using System.Text.RegularExpressions;
using ComplaintsPortal.Data.Searching;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Searching;

/// <summary>A search reads as much as is found, and not as much as there is.</summary>
public sealed partial class SearchPlansTests
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

        var query = Asked[name](db).ToQueryString();
        var grows = Named().Matches(query).Where(named => !Short.Contains(named.Groups["table"].Value))
            .Select(named => named.Groups["alias"].Value).ToHashSet();
        var steps = await PlanAsync(db, query);

        Assert.NotEmpty(steps);
        Assert.Equal([], steps.Where(step => step.Split(' ') is ["SCAN", var read, .. var how] && grows.Contains(read) && how is not ["VIRTUAL", ..]));
        Assert.DoesNotContain(steps, step => step.Contains("SearchIndex VIRTUAL TABLE INDEX", StringComparison.Ordinal)
            && !step.Contains(":M", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> PlanAsync(PortalDb db, string query)
    {
        var lines = query.Split('\n');
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {string.Join('\n', lines.Where(line => !line.StartsWith(".param", StringComparison.Ordinal)))}";
        foreach (var name in lines.Where(line => line.StartsWith(".param", StringComparison.Ordinal)).Select(line => line.Split(' ')[2]))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, "[]");
            command.Parameters.Add(parameter);
        }

        List<string> steps = [];
        await using var rows = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await rows.ReadAsync(TestContext.Current.CancellationToken))
        {
            steps.Add(rows.GetString(3));
        }

        return steps;
    }

    [GeneratedRegex("(FROM|JOIN) \"(?<table>\\w+)\" AS \"(?<alias>\\w+)\"")]
    private static partial Regex Named();
}
