using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Searching;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Searching;

/// <summary>What is searched is what the records say, however they came, changed and went; and to each only what they may see.</summary>
public sealed class SearchKeptTests
{
    private static readonly Officer Ada = A.Officer();
    private static readonly Officer Ben = A.Officer("Ben Achebe");
    private static readonly Officer Mabel = A.Manager();
    private static readonly DateTimeOffset Now = new(2026, 11, 10, 10, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [EveryEngine]
    public async Task ARecordThatChangesAndGoes_IsFoundByWhatItSaysNow(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada, Mabel);
        var id = await database.StoreAsync(A.Case().LoggedBy(Ada).ManagedBy(Mabel).AtStage(1).WithPoint("The marmalade was mouldy").Build());
        Assert.Equal([id], await FindAsync(database, "marmalade"));

        await ChangeAsync(database, id, one =>
        {
            var points = one.CurrentStage!.Points;
            points.Reword(one.CurrentStage.PointsRaised[0], new PointTerms("The porridge was cold", null, "communication", null), A.Office(Ada, Now));
        });
        Assert.Empty(await FindAsync(database, "marmalade"));
        Assert.Equal([id], await FindAsync(database, "porridge"));

        await ChangeAsync(database, id, one => one.CurrentStage!.Points.Remove(one.CurrentStage.PointsRaised[0], "Entered twice", A.Office(Ada, Now)));
        Assert.Empty(await FindAsync(database, "porridge"));
    }

    [Theory]
    [EveryEngine]
    public async Task APersonWhoIsCalledOtherwise_IsFoundByTheNewNameWithAllTheirCases(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada);
        int[] ids = [await OfAsync(database, "P1"), await OfAsync(database, "P1")];
        await using (var db = database.Open())
        {
            db.ContactDetails.Add(new ContactDetails("P1", "Wilhelmina Quartz", null, null, null));
            await db.SaveChangesAsync(Stop);
        }

        Assert.Equal(ids.Order(), (await FindAsync(database, "quartz")).Order());
        await using (var db = database.Open())
        {
            (await db.ContactDetails.SingleAsync(Stop)).Restate("Wilhelmina Feldspar", null, null, null);
            await db.SaveChangesAsync(Stop);
        }

        Assert.Empty(await FindAsync(database, "quartz"));
        Assert.Equal(2, (await FindAsync(database, "feldspar")).Length);
    }

    [Theory]
    [EveryEngine]
    public async Task ASealedCase_IsNeitherFoundNorCountedNorKnownByItsPeople(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada, Ben, Mabel);
        await using (var db = database.Open())
        {
            db.ContactDetails.Add(new ContactDetails("P1", "Wilhelmina Quartz", null, "01632 960 555", null));
            await db.SaveChangesAsync(Stop);
        }

        var @case = A.Case().WithReference("SEAL/2026/777").About("Something secret").LoggedBy(Ada)
            .Knowing(known => known with { Complainant = "P1", ChildName = "Ottoline" }).Build();
        @case.Sealing.Seal([Ada, Mabel], "About a colleague", A.Office(Mabel, Now));
        var id = await database.StoreAsync(@case);

        foreach (var typed in new[] { "SEAL/2026/777", "777", "quartz", "Kwartz", "960555", "secret", "ottoline" })
        {
            await using var his = new PortalDb(database.Options, () => Ben.Id);
            var found = await new CaseSearch(his).FindAsync(typed, SearchScope.Everything, 20, Stop);
            Assert.Equal((typed, 0, 0, 0), (typed, found.Count, found.Cases.Count, found.People.Count));
        }

        await using var hers = new PortalDb(database.Options, () => Mabel.Id);
        Assert.Equal(id, Assert.Single((await new CaseSearch(hers).FindAsync("quartz", SearchScope.Everything, 20, Stop)).Cases).Line.Id);
    }

    [Fact]
    public async Task AVoidedCase_IsFoundByItsReferenceAlone()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, Ada, Mabel);
        var id = await database.StoreAsync(A.Case().WithReference("VOID/2026/1").About("A misprint").LoggedBy(Ada).Build());
        await ChangeAsync(database, id, one => one.Keeping.Voiding.Void("A test", null, A.Office(Mabel, Now)));

        Assert.Empty(await FindAsync(database, "misprint"));
        Assert.Equal([id], await FindAsync(database, "VOID/2026/1"));
    }

    [Fact]
    public async Task AnImport_IsSearchedWhenItIsDone()
    {
        using var data = TinyDataSet.Sound();
        await using var portal = await TinyPortal.WithAsync(data);

        Assert.Equal("A/1", await portal.ReadAsync(FirstAsync("contact arrangement")));
        await portal.ImportAsync(data.With("cases.csv", "Contact arrangements", "Taxi arrangements"));

        Assert.Null(await portal.ReadAsync(FirstAsync("contact")));
        Assert.Equal("A/1", await portal.ReadAsync(FirstAsync("taxis")));
    }

    [Fact]
    public async Task AnImportThatTakesAStageAway_LeavesNothingOfItToBeFound()
    {
        var database = await TestDatabase.CreateAsync(Engine.Sqlite, Ada, Mabel);
        await database.StoreAsync(A.Case().WithReference("ANY/1").LoggedBy(Ada).ManagedBy(Mabel).AtStage(2).WithPoint("The marmalade was mouldy").Build());
        await using var portal = new TinyPortal(database);
        using var data = await portal.ExportAsync();
        var stages = File.ReadAllLines(data.PathOf("stages.csv"));
        Assert.NotNull(await portal.ReadAsync(FirstAsync("marmalade")));

        data.Write("stages.csv", string.Join('\n', stages[..2])).Write("issues.csv", File.ReadLines(data.PathOf("issues.csv")).First());
        var result = await portal.ImportAsync(data);

        Assert.Equal([], result.Errors.Select(error => error.ToString()));
        Assert.Null(await portal.ReadAsync(FirstAsync("marmalade")));
    }

    // An import changes thousands at once, and to look for changes goes through all that was read.
    [Fact]
    public async Task ASaveOfManyPoints_LooksForChangesAsOftenAsASaveOfOne()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, Ada, Mabel);
        var id = await database.StoreAsync(A.Case().LoggedBy(Ada).ManagedBy(Mabel).AtStage(1)
            .WithPoint("The marmalade was mouldy").WithPoint("The taxi was late").WithPoint("Nobody rang").Build());

        var ofOne = await LooksAsync(1);
        var ofThree = await LooksAsync(3);

        Assert.Equal(ofOne, ofThree);
        Assert.Equal([id], await FindAsync(database, "porridge three"));

        async Task<int> LooksAsync(int points)
        {
            await using var db = database.Open();
            var stage = (await Data.Cases.CaseQueries.FindWholeAsync(db, id, Stop))!.CurrentStage!;
            foreach (var point in stage.PointsRaised.Take(points))
            {
                stage.Points.Reword(point, new PointTerms($"Porridge {(points == 1 ? "one" : "three")}", null, "communication", null), A.Office(Ada, Now));
            }

            var looks = 0;
            db.ChangeTracker.DetectingAllChanges += (_, _) => looks++;
            await db.SaveChangesAsync(Stop);
            return looks;
        }
    }

    [Fact]
    public async Task Rebuild_OfWhatTheSavesKept_MakesTheSame()
    {
        var records = new SearchedRecords();
        await records.InitializeAsync();
        await using var db = records.Of(inATable: false).Open();
        var kept = await TextsAsync(db);

        var made = await SearchRebuild.RunAsync(db, Stop);

        Assert.Equal(kept, await TextsAsync(db));
        Assert.Equal(kept.Count, made.Texts);
        Assert.Equal([], made.Alike);
        Assert.Equal("ANY/2026/0412", await FirstAsync("Robyn Sampel")(db));
        await records.DisposeAsync();
    }

    // As a portal left them that did not yet know that ß is ss; two cases that were told apart by it stay two.
    [Theory]
    [EveryEngine]
    public async Task Rebuild_OfKeysOfBefore_FoldsThemAsTheyAreFoldedNow(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine, Ada);
        var id = await database.StoreAsync(A.Case().WithReference("Stra\u00DFe/0001").LoggedBy(Ada).Build());
        var first = await database.StoreAsync(A.Case().WithReference("STRASSE/0002").LoggedBy(Ada).Build());
        var second = await database.StoreAsync(A.Case().WithReference("OTHER/0003").LoggedBy(Ada).Build());
        await using (var db = database.Open())
        {
            await SetAsync(db, id, "stra\u00DFe/0001");
            await db.Cases.Where(one => one.Id == second).ExecuteUpdateAsync(set => set.SetProperty(one => one.Reference, "Stra\u00DFe/0002"), Stop);
            await SetAsync(db, second, "stra\u00DFe/0002");
            Assert.Null(await db.Cases.FindMeantAsync("STRASSE/0001", Stop));

            Assert.Equal(["Stra\u00DFe/0002"], (await SearchRebuild.RunAsync(db, Stop)).Alike);
        }

        await using var after = database.Open();
        Assert.Equal(id, await after.Cases.FindMeantAsync("STRASSE/0001", Stop));
        Assert.Equal(first, await after.Cases.FindMeantAsync("STRASSE/0002", Stop));
        Assert.Equal((3, 0), (await after.Cases.CountAsync(Stop), (await SearchRebuild.RunAsync(after, Stop)).Alike.Count - 1));
    }

    private static Task<int> SetAsync(PortalDb db, int id, string key) => db.Cases.Where(one => one.Id == id)
        .ExecuteUpdateAsync(set => set.SetProperty(one => EF.Property<string>(one, CaseKeys.Reference), key), Stop);

    private static async Task<List<string>> TextsAsync(PortalDb db) =>
    [
        .. (await db.SearchTexts.AsNoTracking().ToListAsync(Stop))
            .Select(text => $"{text.Record} {text.Kind} {text.CaseId} {text.Person}: {text.Text}, {text.Part}, {text.Keys}").Order(StringComparer.Ordinal),
    ];

    private static Func<PortalDb, Task<string?>> FirstAsync(string typed) => async db =>
        (await new CaseSearch(db).FindAsync(typed, SearchScope.Everything, 20, Stop)).Cases is [var first, ..] ? first.Line.Reference : null;

    private static Task<int> OfAsync(TestDatabase database, string person) =>
        database.StoreAsync(A.Case().LoggedBy(Ada).Knowing(known => known with { Complainant = person }).Build());

    private static async Task<int[]> FindAsync(TestDatabase database, string typed)
    {
        await using var db = database.Open();
        return [.. (await new CaseSearch(db).FindAsync(typed, SearchScope.Everything, 20, Stop)).Cases.Select(found => found.Line.Id)];
    }

    private static async Task ChangeAsync(TestDatabase database, int id, Action<Case> act)
    {
        await using var db = database.Open();
        act((await Data.Cases.CaseQueries.FindWholeAsync(db, id, Stop))!);
        await db.SaveChangesAsync(Stop);
    }
}
