using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Interchange;

namespace ComplaintsPortal.Data.Tests.Interchange.Writing;

/// <summary>The files of documents leave the portal, or the export says why not.</summary>
public sealed class DocumentFilesExportTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Export_WithFilesThatAreMissing_NamesEachAndLeavesTheFolderAsItWas()
    {
        using var data = FilesDataSet.Make();
        await using var portal = await TinyPortal.WithAsync(data);
        using var folder = await portal.ExportAsync();
        var before = folder.Files();
        var documents = await FilesDataSet.DocumentsAsync(portal);
        File.Delete(Path.Combine(portal.Folder, documents[0].StoredAs));
        await File.WriteAllTextAsync(Path.Combine(portal.Folder, documents[1].StoredAs), "%PDF-1.7 b page", Stop);
        File.Delete(Path.Combine(portal.Folder, documents[3].StoredAs));
        await using var db = portal.Open();

        var missing = await Assert.ThrowsAsync<MissingFilesException>(() => Export.ToFolderAsync(db, portal.Attachments, folder.Folder, Stop));

        Assert.Contains(": document 1 of case A/1; document 2 of case A/1; document 1 of case A/3. They are missing", missing.Message,
            StringComparison.Ordinal);
        Assert.Equal(before, folder.Files());
        Assert.False(Directory.Exists(folder.PathOf("files.unfinished")));
    }

    [Theory]
    [InlineData(0, "document 1 of case A/1")]
    [InlineData(3, "document 1 of case A/3")]
    public async Task Export_WithAFileMissingOfWhichThereIsACopy_NamesItAllTheSame(int place, string named)
    {
        using var data = FilesDataSet.Make();
        await using var portal = await TinyPortal.WithAsync(data);
        File.Delete(Path.Combine(portal.Folder, (await FilesDataSet.DocumentsAsync(portal))[place].StoredAs));
        using var folder = TinyDataSet.Empty();
        await using var db = portal.Open();

        var missing = await Assert.ThrowsAsync<MissingFilesException>(() => Export.ToFolderAsync(db, portal.Attachments, folder.Folder, Stop));

        Assert.Contains($": {named}. They are missing", missing.Message, StringComparison.Ordinal);
        Assert.Empty(folder.Files());
    }

    [Fact]
    public async Task Export_OfAFileThatHasNotItsNameYet_HasIt()
    {
        using var data = FilesDataSet.Make();
        await using var portal = await TinyPortal.WithAsync(data);
        using var before = await portal.ExportAsync();
        foreach (var path in Directory.GetFiles(portal.Folder))
        {
            File.Move(path, path + AttachmentFolder.Unfinished);
        }

        using var after = await portal.ExportAsync();

        Assert.Equal(before.Files(), after.Files());
    }

    [Fact]
    public async Task Export_OverAnEarlierOne_LeavesNoFileOfIt()
    {
        using var data = FilesDataSet.Make();
        await using var portal = await TinyPortal.WithAsync(data);
        using var folder = await portal.ExportAsync();
        await portal.ImportAsync(data.Write("documents.csv", $"{FilesDataSet.Header}\n{FilesDataSet.Row("A/1", 1, "plan.txt", "The plan")}"));
        Directory.CreateDirectory(folder.PathOf("files.unfinished"));
        await using var db = portal.Open();

        await Export.ToFolderAsync(db, portal.Attachments, folder.Folder, Stop);

        Assert.Equal(FilesDataSet.Names("The plan"), folder.Files().Keys.Where(FilesDataSet.IsOfFiles));
        Assert.False(Directory.Exists(folder.PathOf("files.unfinished")));
        await portal.ImportAsync(data.Write("documents.csv", FilesDataSet.Header));
        await Export.ToFolderAsync(db, portal.Attachments, folder.Folder, Stop);
        Assert.False(Directory.Exists(folder.PathOf("files")));
    }

    [Theory]
    [InlineData("files/thesis.doc")]
    [InlineData("files/deeper/cases.csv")]
    [InlineData("other/cases.csv")]
    public async Task Export_IntoAFolderWithSomethingElse_IsRefused(string path)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var folder = TinyDataSet.Empty();
        Directory.CreateDirectory(Path.GetDirectoryName(folder.PathOf(path))!);
        folder.Write(path, "Mine");
        await using var db = portal.Open();

        var refusal = await Assert.ThrowsAsync<IOException>(() => Export.ToFolderAsync(db, portal.Attachments, folder.Folder, Stop));

        Assert.Contains("holds other files", refusal.Message, StringComparison.Ordinal);
        Assert.Equal([path], folder.Files().Keys);
    }

    [Fact]
    public async Task Export_ToAZip_CarriesTheFiles()
    {
        using var data = FilesDataSet.Make();
        await using var portal = await TinyPortal.WithAsync(data);
        using var folder = await portal.ExportAsync();
        using var zip = new MemoryStream();
        await using var db = portal.Open();

        await Export.ToZipAsync(db, portal.Attachments, zip, Stop);

        zip.Position = 0;
        await using var empty = await TinyPortal.EmptyAsync();
        Assert.Empty((await empty.ImportAsync(ImportSource.FromZip(zip))).Errors);
        using var again = await empty.ExportAsync();
        Assert.Equal(folder.Files(), again.Files());
    }
}
