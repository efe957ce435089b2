using System.IO.Compression;
using ComplaintsPortal.Data.Interchange;

namespace ComplaintsPortal.Data.Tests.Interchange.Reading;

/// <summary>What is no zip, or none that can be unpacked: it is said what it is, and what to give in its place.</summary>
public sealed class OtherPackingTests
{
    private const byte Bzip2 = 12;

    [Fact]
    public async Task Import_ZipPackedInAnotherWay_SaysSo()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        var bytes = Zip("profile.json", "cases.csv", "stages.csv");
        Repack(bytes, "PK\u0003\u0004"u8, 8);
        Repack(bytes, "PK\u0001\u0002"u8, 10);

        var error = Assert.Single((await portal.ImportAsync(ImportSource.FromZip(new MemoryStream(bytes)))).Errors);

        Assert.StartsWith("Pack this again as an ordinary zip", error.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WorkbookInPlaceOfAZip_SaysSo()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var zip = new MemoryStream(Zip("[Content_Types].xml", "xl/workbook.xml"));

        var error = Assert.Single((await portal.ImportAsync(ImportSource.FromZip(zip))).Errors);

        Assert.StartsWith("Save each sheet as CSV in UTF-8", error.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reference,procedure\n", "it is a single file: give all files of the data set together")]
    [InlineData("", "it is empty")]
    [InlineData("BZh91AY", "it is an archive of bzip2")]
    public async Task Import_FileThatIsNoZip_SaysWhatItIs(string content, string what)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var folder = TinyDataSet.Empty();
        await File.WriteAllTextAsync(folder.PathOf("data.zip"), content, TestContext.Current.CancellationToken);

        var error = Assert.Single((await portal.ImportAsync(ImportSource.FromPath(folder.PathOf("data.zip")))).Errors);

        Assert.EndsWith(what, error.Sentence, StringComparison.Ordinal);
    }

    // A number in the header of each file says how it is packed.
    private static void Repack(byte[] zip, ReadOnlySpan<byte> header, int place)
    {
        for (var at = zip.AsSpan().IndexOf(header); at >= 0 && at < zip.Length;)
        {
            zip[at + place] = Bzip2;
            var next = zip.AsSpan(at + 1).IndexOf(header);
            at = next < 0 ? zip.Length : at + 1 + next;
        }
    }

    private static byte[] Zip(params string[] names)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write("words, words and more words"u8);
            }
        }

        return stream.ToArray();
    }
}
