using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Interchange;

/// <summary>A data set with something in every column of every file goes in and comes out whole.</summary>
public sealed class FullDataSetTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Files => new(RecordTables.All.Select(table => table.File.Name));

    [Theory]
    [EveryEngine]
    public async Task Everything_ImportedAndExported_IsTheSameToTheByte(Engine engine)
    {
        using var data = FullDataSet.Make();
        await using var portal = await TinyPortal.WithAsync(data, engine);

        Assert.False((await portal.ImportAsync(data)).Changes);
        using var first = await portal.ExportAsync();
        await using var empty = await TinyPortal.WithAsync(first, engine);
        using var second = await empty.ExportAsync();

        Assert.Equal(InterchangeFile.Names.Order(), first.Files().Keys.Order());
        Assert.Equal(first.Files(), second.Files());
        Assert.All(RecordTables.All, table => Assert.Equal(data.Read(table.File.Name), first.Read(table.File.Name)));
        Assert.All([InterchangeFile.Accounts, InterchangeFile.Contacts, InterchangeFile.Appointees, TemplateFile.File], file => Assert.Equal(data.Read(file.Name), first.Read(file.Name)));
        Assert.All(InterchangeFile.All, file => Assert.Equal(FullDataSet.Header(file), first.Read(file.Name).Split('\n')[0]));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Records_OfACaseThatIsThere_AreAddedTakenAwayAndLeftAlone(string name)
    {
        var table = RecordTables.All.Single(table => table.File.Name == name);
        using var data = FullDataSet.Make();
        var whole = data.Read(name);
        data.Write(name, whole.Split('\n')[0]);
        await using var portal = await TinyPortal.WithAsync(data);
        var version = await VersionAsync(portal);

        data.Write(name, whole.TrimEnd('\n'));
        var added = await CountAsync(portal, data, table);
        data.Without(name);
        var without = await portal.ImportAsync(data);
        data.Write(name, whole.Split('\n')[0]);
        var removed = await CountAsync(portal, data, table);

        Assert.Equal((1, 0, 0), (added.Created, added.LeftAlone, added.Removed));
        Assert.False(without.Changes);
        Assert.Equal((0, 0, 1), (removed.Created, removed.LeftAlone, removed.Removed));
        Assert.Equal(version + (table.MayHaveNoCase ? 0 : 2), await VersionAsync(portal));
    }

    [Fact]
    public async Task Columns_ThatCameLater_WhereTheFileHasNone_LeaveAloneWhatIsKnown()
    {
        using var data = FullDataSet.Make();
        await using var portal = await TinyPortal.WithAsync(data);
        using var before = await portal.ExportAsync();
        using var old = TinyDataSet.Sound();
        foreach (var table in RecordTables.All)
        {
            old.Without(table.File.Name);
        }

        old.WithCell("cases.csv", 2, "channel", "phone");
        var result = await portal.ImportAsync(old);

        using var after = await portal.ExportAsync();
        Assert.True(result.Changes);
        Assert.Equal(before.Read("cases.csv").Replace(",email,", ",phone,", StringComparison.Ordinal), after.Read("cases.csv"));
        Assert.Equal(before.Files().Where(file => file.Key != "cases.csv"), after.Files().Where(file => file.Key != "cases.csv"));
    }

    [Fact]
    public async Task Columns_ThatCameLater_WhereTheyAreEmpty_EmptyWhatIsKnown()
    {
        using var data = FullDataSet.Make();
        await using var portal = await TinyPortal.WithAsync(data);
        data.With("cases.csv", FullDataSet.Ada, "");

        await portal.ImportAsync(data);

        Assert.Null(await portal.ReadAsync(db => db.Cases.Where(one => one.Reference == "A/1").Select(one => one.Owner).SingleAsync(Stop)));
        Assert.Equal("Words for child_name", (await portal.ReadAsync(db => db.CaseParticulars.Select(words => words.ChildName).ToListAsync(Stop))).Single(name => name is not null)![..20]);
    }

    [Fact]
    public async Task Export_OfRecordsInTheOldForm_HasTheOldColumns()
    {
        using var data = TinyDataSet.Sound();
        await using var portal = await TinyPortal.WithAsync(data);

        using var exported = await portal.ExportAsync();

        Assert.All(InterchangeFile.All.Where(file => File.Exists(data.PathOf(file.Name))), file => Assert.Equal(data.Read(file.Name).Split('\n')[0], exported.Read(file.Name).Split('\n')[0]));
        Assert.Equal(data.Files().Keys.Order(), exported.Files().Keys.Order());
    }

    private static Task<int> VersionAsync(TinyPortal portal) =>
        portal.ReadAsync(db => db.Cases.Where(one => one.Reference == "A/1").Select(one => one.Version).SingleAsync(Stop));

    private static async Task<ImportCount> CountAsync(TinyPortal portal, TinyDataSet data, RecordTable table)
    {
        var result = await portal.ImportAsync(data);
        Assert.Empty(result.Errors);
        return result.Counts.Single(count => count.Kind == table.File.Kind);
    }
}
