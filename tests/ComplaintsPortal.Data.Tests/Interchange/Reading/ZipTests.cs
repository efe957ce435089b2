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

    [Theory]
    [InlineData("export/2025/", "the zip",
        "Put the files of the data set at the top of the zip: actions.csv, caseloads.csv, cases.csv, issues.csv, payments.csv, people.csv, "
            + "profile.json and stages.csv lie in export/2025")]
    [InlineData("a\\b\\", "the zip",
        "Put the files of the data set at the top of the zip: actions.csv, caseloads.csv, cases.csv, issues.csv, payments.csv, people.csv, "
            + "profile.json and stages.csv lie in a/b")]
    public async Task Import_ZipOfADeepFolder_SaysWhereItIs(string top, string file, string sentence)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var zip = Zip(archive => AddAll(archive, top));

        var error = Assert.Single((await portal.ImportAsync(ImportSource.FromZip(zip))).Errors);

        Assert.Equal((file, sentence), (error.File, error.Sentence));
    }

    [Fact]
    public async Task Import_ZipWithNamesInCapitals_NamesEach()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var zip = Zip(archive =>
        {
            AddAll(archive, "council/", except: "issues.csv");
            Add(archive, "council/Issues.CSV", "x");
        });

        var error = Assert.Single((await portal.ImportAsync(ImportSource.FromZip(zip))).Errors);

        Assert.Equal(("issues.csv", "Write the name of this file in small letters: the zip has council/Issues.CSV"), (error.File, error.Sentence));
    }

    [Fact]
    public async Task Import_ZipOfSomethingElse_NamesWhatItHas()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var zip = Zip(archive => Add(archive, "council/export.zip", "x"));

        var error = Assert.Single((await portal.ImportAsync(ImportSource.FromZip(zip))).Errors);

        Assert.Equal("Give a data set: the zip has no file of one, such as cases.csv; it has council/export.zip", error.Sentence);
    }

    [Fact]
    public async Task Import_ZipWithAPassword_SaysSo()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var zip = Zip(archive => AddAll(archive, ""));
        var bytes = zip.ToArray();
        Lock(bytes, "PK\u0003\u0004"u8, 6);
        Lock(bytes, "PK\u0001\u0002"u8, 8);

        var error = Assert.Single((await portal.ImportAsync(ImportSource.FromZip(new MemoryStream(bytes)))).Errors);

        Assert.StartsWith("Give the zip without a password: one protects ", error.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_FolderThatHoldsTheDataSetInAnother_SaysWhereItIs()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var folder = TinyDataSet.Empty();
        using var data = TinyDataSet.Sound();
        Directory.CreateDirectory(folder.PathOf("2025"));
        foreach (var name in (string[])["cases.csv", "stages.csv", "profile.json"])
        {
            File.Copy(data.PathOf(name), Path.Combine(folder.PathOf("2025"), name));
        }

        var error = Assert.Single((await portal.ImportAsync(folder)).Errors);

        Assert.Equal(("the folder", "Put the files of the data set at the top of the folder: cases.csv, profile.json and stages.csv lie in 2025"),
            (error.File, string.Join(' ', error.Sentence)));
    }

    // The first bit of the flags of a file's header says that it is encrypted.
    private static void Lock(byte[] zip, ReadOnlySpan<byte> header, int flags)
    {
        for (var at = zip.AsSpan().IndexOf(header); at >= 0 && at < zip.Length;)
        {
            zip[at + flags] |= 1;
            var next = zip.AsSpan(at + 1).IndexOf(header);
            at = next < 0 ? zip.Length : at + 1 + next;
        }
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
