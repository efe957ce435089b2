using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Data.Interchange.Files;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Testing.Engines;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Interchange.Files;

/// <summary>A data set with something in every column of every file goes in and comes out whole.</summary>
public sealed class FullDataSetTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

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

        Assert.Equal(AllFiles.Names.Order(), first.Files().Keys.Order());
        Assert.Equal(first.Files(), second.Files());
        Assert.All(RecordTables.All, table => Assert.Equal(data.Read(table.File.Name), first.Read(table.File.Name)));
        Assert.All(
            [
                AccountFile.File, ContactFile.Only.File, AppointeeFile.Only.File, TemplateFile.File, ParagraphFile.Only.File, WordsFile.File,
                OmbudsmanLetterFile.Only.File, HistoryFile.File,
            ],
            file => Assert.Equal(data.Read(file.Name), first.Read(file.Name)));
        Assert.All(AllFiles.InOrder, file => Assert.Equal(FullDataSet.Header(file), first.Read(file.Name).Split('\n')[0]));
    }

    // The embedded database would store a longer text, and the other engine refuse it once everything else is done.
    [Fact]
    public async Task Import_OfEveryFile_TellsOfItselfInAsManyWordsAsTheAuditHolds()
    {
        using var data = FullDataSet.Make();
        await using var portal = await TinyPortal.WithAsync(data);

        var entry = await portal.ReadAsync(db => db.AuditEntries.SingleAsync(one => one.CaseId == null, Stop));

        Assert.InRange(entry.What.Length, 1, AuditEntry.WhatLength);
        Assert.InRange(entry.Why!.Length, 1, AuditEntry.WhyLength * 3 / 5);
        Assert.Contains("history 1 created, 0 changed, 0 removed", entry.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_OfACaseThatIsThere_AreAddedLeftAloneAndTakenAway()
    {
        using var data = FullDataSet.Make();
        var whole = RecordTables.All.ToDictionary(table => table.File.Name, table => data.Read(table.File.Name).TrimEnd('\n'));
        WriteAll(data, name => whole[name].Split('\n')[0]);
        await using var portal = await TinyPortal.WithAsync(data);
        var version = await VersionAsync(portal);

        WriteAll(data, name => whole[name]);
        var added = await portal.ImportAsync(data);
        RecordTables.All.ToList().ForEach(table => data.Without(table.File.Name));
        var without = await portal.ImportAsync(data);
        WriteAll(data, name => whole[name].Split('\n')[0]);
        var removed = await portal.ImportAsync(data);

        Assert.All(RecordTables.All, table => Assert.Equal((1, 0, 0), CountOf(added, table)));
        Assert.False(without.Changes);
        Assert.All(RecordTables.All, table => Assert.Equal((0, 0, 1), CountOf(removed, table)));
        Assert.Equal(version + 4, await VersionAsync(portal));
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

        Assert.Null(await portal.ReadAsync(db => db.Cases.VoidedToo().Where(one => one.Reference == "A/1").Select(one => one.Owner).SingleAsync(Stop)));
        Assert.Equal("Words for child_name",
            (await portal.ReadAsync(db => db.CaseParticulars.VoidedToo().Select(words => words.ChildName).ToListAsync(Stop)))
                .Single(name => name is not null)![..20]);
    }

    [Fact]
    public async Task Export_OfRecordsInTheOldForm_HasTheOldColumns()
    {
        using var data = TinyDataSet.Sound();
        await using var portal = await TinyPortal.WithAsync(data);

        using var exported = await portal.ExportAsync();

        Assert.All(AllFiles.InOrder.Where(file => File.Exists(data.PathOf(file.Name))),
            file => Assert.Equal(data.Read(file.Name).Split('\n')[0], exported.Read(file.Name).Split('\n')[0]));
        Assert.Equal(data.Files().Keys.Order(), exported.Files().Keys.Order());
    }

    private static Task<int> VersionAsync(TinyPortal portal) =>
        portal.ReadAsync(db => db.Cases.Where(one => one.Reference == "A/1").Select(one => one.Version).SingleAsync(Stop));

    private static void WriteAll(TinyDataSet data, Func<string, string> text) =>
        RecordTables.All.ToList().ForEach(table => data.Write(table.File.Name, text(table.File.Name)));

    private static (int Created, int LeftAlone, int Removed) CountOf(ImportResult result, RecordTable table)
    {
        Assert.Empty(result.Errors);
        var count = result.Counts.Single(count => count.Kind == table.File.Kind);
        return (count.Created, count.LeftAlone, count.Removed);
    }
}
