using System.IO.Compression;
using System.Text;
using ComplaintsPortal.Data.Interchange;

namespace ComplaintsPortal.Data.Tests.Interchange.Reading;

/// <summary>A data set in a zip, and zips that mean harm.</summary>
public sealed class ZipTests
{
    [Theory]
    [InlineData("")]
    [InlineData("council/")]
    public async Task Import_ZipOfAFolder_IsImported(string top)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var zip = Zip(archive => AddAll(archive, top));

        var result = await portal.ImportAsync(ImportSource.FromZip(zip));

        Assert.Empty(result.Errors);
        Assert.Equal(3, result.Counts.Single(count => count.Kind == "cases").Created);
    }

    [Fact]
    public async Task Import_ZipWithOtherFilesAndFolders_IgnoresThem()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var zip = Zip(archive =>
        {
            AddAll(archive, "council/");
            Add(archive, "__MACOSX/council/._cases.csv", "x");
            Add(archive, "council/old/cases.csv", "x");
            Add(archive, "readme.txt", "x");
        });

        Assert.Empty((await portal.ImportAsync(ImportSource.FromZip(zip))).Errors);
    }

    [Theory]
    [InlineData("../cases.csv")]
    [InlineData("council/../../evil.txt")]
    [InlineData("/etc/evil.txt")]
    [InlineData("C:/evil.txt")]
    [InlineData("C:evil.txt")]
    [InlineData("..\\evil.txt")]
    [InlineData("\\\\server\\evil.txt")]
    public async Task Import_ZipThatClimbsOut_IsRefusedAndWritesNothing(string name)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var zip = Zip(archive =>
        {
            AddAll(archive, "");
            Add(archive, name, "x");
        });

        var error = Assert.Single((await portal.ImportAsync(ImportSource.FromZip(zip))).Errors);

        Assert.Contains("leads out of the folder", error.Sentence, StringComparison.Ordinal);
        await WrongValueTests.AssertNothingStored(portal);
    }

    [Fact]
    public async Task Import_ZipThatInflatesWithoutEnd_IsStoppedByItsRatio()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var zip = Zip(archive =>
        {
            AddAll(archive, "", except: "issues.csv");
            Bomb(archive, "issues.csv", 60);
        });

        var error = Assert.Single((await portal.ImportAsync(ImportSource.FromZip(zip))).Errors);

        Assert.Equal("issues.csv", error.File);
        Assert.Contains("unpacking was stopped", error.Sentence, StringComparison.Ordinal);
        await WrongValueTests.AssertNothingStored(portal);
    }

    [Fact]
    public async Task Import_ZipLargerThanTheLimit_IsStopped()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var zip = Zip(archive =>
        {
            AddAll(archive, "", except: "issues.csv");
            Bomb(archive, "issues.csv", 3);
        });

        var error = Assert.Single((await portal.ImportAsync(ImportSource.FromZip(zip, new ImportLimits(Bytes: 1 << 20)))).Errors);

        Assert.Contains("unpacking was stopped", error.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ZipWithALinkInPlaceOfAFile_DoesNotFollowIt()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var zip = Zip(archive =>
        {
            AddAll(archive, "", except: "issues.csv");
            Add(archive, "issues.csv", "/etc/passwd").ExternalAttributes = unchecked((int)0xA1FF0000);
        });

        var result = await portal.ImportAsync(ImportSource.FromZip(zip));

        Assert.Empty(result.Errors);
        Assert.Equal(0, result.Counts.Single(count => count.Kind == "issues").Created);
    }

    [Fact]
    public async Task Import_ZipWithAFileTwiceOrInTwoFolders_IsRefused()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var zip = Zip(archive =>
        {
            AddAll(archive, "");
            Add(archive, "council/cases.csv", "x");
        });

        var errors = (await portal.ImportAsync(ImportSource.FromZip(zip))).Errors;

        Assert.Equal(2, errors.Count);
    }

    [Theory]
    [InlineData("PK\u0003\u0004 and then nothing")]
    [InlineData("not a zip at all")]
    [InlineData("")]
    public async Task Import_FileThatIsNoZip_IsSaid(string content)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var folder = TinyDataSet.Empty();
        await File.WriteAllTextAsync(folder.PathOf("data.zip"), content, TestContext.Current.CancellationToken);

        var error = Assert.Single((await portal.ImportAsync(ImportSource.FromPath(folder.PathOf("data.zip")))).Errors);

        Assert.Equal("data.zip", error.File);
        Assert.Contains("neither, or is damaged", error.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ZipDamagedInTheMiddle_IsSaid()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var zip = Zip(archive => AddAll(archive, ""));
        var bytes = zip.ToArray();
        for (var place = 60; place < 400; place++)
        {
            bytes[place] ^= 0xFF;
        }

        using var damaged = new MemoryStream(bytes);
        Assert.NotEmpty((await portal.ImportAsync(ImportSource.FromZip(damaged))).Errors);
        await WrongValueTests.AssertNothingStored(portal);
    }

    private static MemoryStream Zip(Action<ZipArchive> fill)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            fill(archive);
        }

        stream.Position = 0;
        return stream;
    }

    private static void AddAll(ZipArchive archive, string top, string? except = null)
    {
        using var data = TinyDataSet.Sound();
        foreach (var name in data.Files().Keys.Where(name => name != except))
        {
            Add(archive, top + name, data.Read(name));
        }
    }

    private static ZipArchiveEntry Add(ZipArchive archive, string name, string text)
    {
        var entry = archive.CreateEntry(name);
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
        return entry;
    }

    private static void Bomb(ZipArchive archive, string name, int megabytes)
    {
        using var stream = archive.CreateEntry(name, CompressionLevel.SmallestSize).Open();
        var zeros = new byte[1 << 20];
        for (var written = 0; written < megabytes; written++)
        {
            stream.Write(zeros);
        }
    }
}
