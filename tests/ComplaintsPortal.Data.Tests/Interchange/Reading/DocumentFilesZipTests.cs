using System.IO.Compression;
using ComplaintsPortal.Data.Interchange;

namespace ComplaintsPortal.Data.Tests.Interchange.Reading;

/// <summary>The files of documents in a zip, and zips that mean harm with them.</summary>
public sealed class DocumentFilesZipTests
{
    [Theory]
    [InlineData("", "files/", true)]
    [InlineData("council/", "council/files/", true)]
    [InlineData("files/", "files/files/", true)]
    [InlineData("council/", "files/", false)]
    [InlineData("", "council/files/", false)]
    [InlineData("", "files/files/", false)]
    [InlineData("", "Files/", false)]
    [InlineData("", "", false)]
    public async Task Import_OfAZip_TakesTheFilesFromTheFolderBesideTheOthersAlone(string top, string files, bool taken)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = FilesDataSet.Make();
        using var zip = Zip(data, top, files);

        var errors = (await portal.ImportAsync(ImportSource.FromZip(zip))).Errors;

        Assert.Equal(taken ? 0 : 3, errors.Count);
        Assert.All(errors, error => Assert.Contains("the folder files has none of this name", error.Sentence, StringComparison.Ordinal));
        Assert.Equal(taken ? 3 : 0, FilesDataSet.Stored(portal).Count);
    }

    [Fact]
    public async Task Import_OfAZip_FollowsNoLinkAndIgnoresWhatIsNoFileOfADocument()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = FilesDataSet.Empty().WithDocument("A/1", 1, "plan.txt", "The plan").WithFile("readme.txt", "x").WithFile(new string('A', 64), "x");
        using var zip = Zip(data, "", "files/", archive =>
        {
            archive.GetEntry($"files/{FilesDataSet.NameOf("The plan")}")!.ExternalAttributes = unchecked((int)0xA1FF0000);
        });

        var error = Assert.Single((await portal.ImportAsync(ImportSource.FromZip(zip))).Errors);

        Assert.Equal(("documents.csv", 2, "sha256"), (error.File, error.Line, error.Column));
    }

    [Theory]
    [InlineData("files/../../evil.txt")]
    [InlineData("files\\..\\..\\evil.txt")]
    [InlineData("/files/evil.txt")]
    public async Task Import_OfAZipWhoseFilesClimbOut_IsRefused(string name)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = FilesDataSet.Make();
        using var zip = Zip(data, "", "files/", archive => archive.CreateEntry(name));

        var error = Assert.Single((await portal.ImportAsync(ImportSource.FromZip(zip))).Errors);

        Assert.Contains("leads out of the folder", error.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfAZipWhoseFilesInflate_IsStopped()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = FilesDataSet.Empty().WithDocument("A/1", 1, "plan.txt", new string('x', 3 << 20));
        using var zip = Zip(data, "", "files/");

        var error = Assert.Single((await portal.ImportAsync(ImportSource.FromZip(zip, new ImportLimits(Bytes: 1 << 20)))).Errors);

        Assert.Contains("unpacking was stopped", error.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfAZipThatNamesOneFileTooOften_IsRefused()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        var text = new string('x', 400 << 10);
        using var data = FilesDataSet.Empty();
        for (var number = 1; number <= 5; number++)
        {
            data.WithDocument("A/1", number, "plan.txt", text);
        }

        using var zip = Zip(data, "", "files/");

        var error = Assert.Single((await portal.ImportAsync(ImportSource.FromZip(zip, new ImportLimits(Bytes: 1 << 20)))).Errors);

        Assert.Equal(("documents.csv", 4, "size"), (error.File, error.Line, error.Column));
        Assert.Contains("Give the data set as a folder", error.Sentence, StringComparison.Ordinal);
        Assert.Empty((await portal.ImportAsync(data, dryRun: true)).Errors);
    }

    [Fact]
    public async Task Import_OfAZipOfTooManyFiles_IsRefused()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = FilesDataSet.Make();
        using var zip = Zip(data, "", "files/", archive =>
        {
            for (var number = 0; number < ImportLimits.Entries; number++)
            {
                archive.CreateEntry($"files/{number}");
            }
        });

        var error = Assert.Single((await portal.ImportAsync(ImportSource.FromZip(zip))).Errors);

        Assert.Contains("Leave out what does not belong to the data set", error.Sentence, StringComparison.Ordinal);
    }

    private static MemoryStream Zip(TinyDataSet data, string top, string files, Action<ZipArchive>? then = null)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in data.Files().Keys)
            {
                archive.CreateEntryFromFile(data.PathOf(name), FilesDataSet.IsOfFiles(name) ? files + Path.GetFileName(name) : top + name);
            }
        }

        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            then?.Invoke(archive);
        }

        stream.Position = 0;
        return stream;
    }
}
