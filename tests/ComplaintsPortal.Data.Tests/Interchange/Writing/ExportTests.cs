using System.IO.Compression;
using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Testing.Engines;

namespace ComplaintsPortal.Data.Tests.Interchange.Writing;

/// <summary>What the portal exports, it imports again without a difference.</summary>
public sealed class ExportTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Export_ImportedIntoAnEmptyPortalAndExportedAgain_IsTheSameToTheByte()
    {
        using var data = TinyDataSet.Sound()
            .With("cases.csv", "Contact arrangements", "\"Contact, \"\"arrangements\"\"\r\nand = more\"")
            .WithLine("cases.csv", "=1+1,enquiry,2022-05-03,awaiting,,,,,,,,,,,=HYPERLINK(1)")
            .WithLine("cases.csv", "+é,enquiry,2022-05-03,withdrawn,,,,,,,,,,,-ü ñ 漢 😀")
            .WithLine("cases.csv", "@x,enquiry,2022-05-03,rejected,other,,,,,,,,,,  spaces kept  ")
            .With("profile.json", "The Fens", "The \\\"Fens\\\" & Äcker");
        await using var portal = await TinyPortal.WithAsync(data);
        using var first = await portal.ExportAsync();

        await using var empty = await TinyPortal.WithAsync(first);
        using var second = await empty.ExportAsync();

        Assert.Equal(first.Files(), second.Files());
        Assert.Equal(8, first.Files().Count);
        Assert.Contains("\n+é,enquiry,2022-05-03,withdrawn,,,,,,,,,,,-ü ñ 漢 😀\n", first.Read("cases.csv"), StringComparison.Ordinal);
        Assert.Contains("\n=1+1,enquiry,2022-05-03,awaiting,,,,,,,,,,,=HYPERLINK(1)\n", first.Read("cases.csv"), StringComparison.Ordinal);
        Assert.Contains(",  spaces kept  \n", first.Read("cases.csv"), StringComparison.Ordinal);
        Assert.Contains(",\"Contact, \"\"arrangements\"\"\r\nand = more\"\n", first.Read("cases.csv"), StringComparison.Ordinal);
        Assert.False((await portal.ImportAsync(first)).Changes);
    }

    [Theory]
    [EveryEngine]
    public async Task Export_OnEveryEngine_IsImportedAndExportedAgainTheSame(Engine engine)
    {
        using var data = TinyDataSet.Sound();
        await using var portal = await TinyPortal.WithAsync(data, engine);
        Assert.False((await portal.ImportAsync(data)).Changes);
        using var first = await portal.ExportAsync();

        await using var empty = await TinyPortal.WithAsync(first, engine);
        using var second = await empty.ExportAsync();

        Assert.Equal(first.Files(), second.Files());
        Assert.Null(await portal.ReadAsync(db => AuditChain.FirstBrokenAsync(db, Stop)));
    }

    [Fact]
    public async Task Export_OfAnEmptyPortal_HasTheRequiredFilesOnly()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = await portal.ExportAsync();

        Assert.Equal(["cases.csv", "profile.json", "stages.csv"], data.Files().Keys.Order());
        Assert.False((await portal.ImportAsync(data)).Changes);
    }

    [Fact]
    public async Task Export_Rows_AreOrderedByTheNumbersOfTheirCharacters()
    {
        using var data = TinyDataSet.Sound();
        foreach (var reference in new[] { "b", "B", "a/10", "a/9", "Z", "é" })
        {
            data.WithLine("cases.csv", $"{reference}x{data.Read("cases.csv").Length},enquiry,2022-05-03,rejected,,,,,,,,,,,");
        }

        await using var portal = await TinyPortal.WithAsync(data);
        using var exported = await portal.ExportAsync();

        var references = exported.Read("cases.csv").Split('\n').Skip(1).SkipLast(1).Select(line => line.Split(',')[0]).ToArray();
        Assert.Equal(references.Order(StringComparer.Ordinal), references);
        Assert.Equal(9, references.Length);
    }

    [Fact]
    public async Task Export_OverAnEarlierExport_LeavesNoFileOfIt()
    {
        using var data = TinyDataSet.Sound();
        await using var portal = await TinyPortal.WithAsync(data);
        using var folder = await portal.ExportAsync();
        await using var empty = await TinyPortal.EmptyAsync();

        await using (var db = empty.Open())
        {
            await Export.ToFolderAsync(db, portal.Attachments, folder.Folder, Stop);
        }

        Assert.Equal(["cases.csv", "profile.json", "stages.csv"], folder.Files().Keys.Order());
    }

    [Fact]
    public async Task Export_IntoAFolderWithOtherFiles_IsRefused()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var folder = TinyDataSet.Empty().Write("thesis.doc", "Mine");
        await using var db = portal.Open();

        var refusal = await Assert.ThrowsAsync<IOException>(() => Export.ToFolderAsync(db, portal.Attachments, folder.Folder, Stop));

        Assert.Contains("holds other files", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["thesis.doc"], folder.Files().Keys);
    }

    [Fact]
    public async Task Export_ToAZip_IsTheFolder()
    {
        using var data = TinyDataSet.Sound();
        await using var portal = await TinyPortal.WithAsync(data);
        using var folder = await portal.ExportAsync();
        using var zip = new MemoryStream();

        await using (var db = portal.Open())
        {
            await Export.ToZipAsync(db, portal.Attachments, zip, Stop);
        }

        using var unpacked = TinyDataSet.Empty();
        zip.Position = 0;
        ZipFile.ExtractToDirectory(zip, unpacked.Folder);
        Assert.Equal(folder.Files(), unpacked.Files());
        zip.Position = 0;
        Assert.False((await portal.ImportAsync(ImportSource.FromZip(zip))).Changes);
    }
}
