using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Testing.Engines;

namespace ComplaintsPortal.Data.Tests.Interchange.Reading;

/// <summary>The files that are kept with cases go in and come out with them.</summary>
public sealed class DocumentFilesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [EveryEngine]
    public async Task Files_ImportedExportedAndImportedAgain_AreTheSameToTheByte(Engine engine)
    {
        using var data = FilesDataSet.Make();
        await using var portal = await TinyPortal.WithAsync(data, engine);
        using var first = await portal.ExportAsync();

        await using var empty = await TinyPortal.WithAsync(first, engine);
        using var second = await empty.ExportAsync();

        Assert.Equal(first.Files(), second.Files());
        Assert.Equal(data.Read("documents.csv"), first.Read("documents.csv"));
        Assert.Equal(FilesDataSet.Names("The plan", "%PDF-1.7 a page"), first.Files().Keys.Where(FilesDataSet.IsOfFiles).Order(StringComparer.Ordinal));
        Assert.Equal("The plan", first.Read($"files/{FilesDataSet.NameOf("The plan")}"));
    }

    [Fact]
    public async Task Documents_OfADataSet_AreKeptUnderNamesOfTheirOwn()
    {
        using var data = FilesDataSet.Make();
        await using var portal = await TinyPortal.WithAsync(data);

        var documents = await FilesDataSet.DocumentsAsync(portal);

        var plan = documents[0];
        Assert.Equal(("Title of plan.txt", "plan.txt", FileKind.Txt, new DateOnly(2022, 3, 4), 8),
            (plan.Title, plan.FileName, plan.Kind, plan.Made, plan.Size));
        Assert.Equal([FileKind.Txt, FileKind.Pdf, FileKind.Png, FileKind.Txt], documents.Select(document => document.Kind));
        Assert.Equal([true, true, false, true], documents.Select(document => document.IsKept));
        Assert.Equal(4, documents.Select(document => document.StoredAs).Distinct().Count());
        Assert.Equal(documents.Where(document => document.IsKept).Select(document => document.StoredAs).Order(StringComparer.Ordinal),
            FilesDataSet.Stored(portal));
        await using var content = await portal.Attachments.OpenAsync(documents[3].StoredAs, documents[3].Sha256, Stop);
        Assert.Equal("The plan", await new StreamReader(content!).ReadToEndAsync(Stop));
    }

    [Fact]
    public async Task Import_TheSameAgain_LeavesDocumentsAndFilesAlone()
    {
        using var data = FilesDataSet.Make();
        await using var portal = await TinyPortal.WithAsync(data);
        var before = FilesDataSet.Stored(portal);

        var again = await portal.ImportAsync(data);

        Assert.False(again.Changes);
        Assert.Equal(4, again.Counts.Single(count => count.Kind == "documents").LeftAlone);
        Assert.Equal(before, FilesDataSet.Stored(portal));
    }

    [Fact]
    public async Task Import_DryRun_WritesNoFile()
    {
        using var data = FilesDataSet.Make();
        await using var portal = await TinyPortal.EmptyAsync();

        var result = await portal.ImportAsync(data, dryRun: true);

        Assert.Equal(4, result.Counts.Single(count => count.Kind == "documents").Created);
        Assert.Empty(FilesDataSet.Stored(portal));
    }

    [Fact]
    public async Task Import_OfACaseThatIsThere_AddsAndTakesAwayDocuments()
    {
        using var data = FilesDataSet.Make();
        await using var portal = await TinyPortal.WithAsync(data);
        var before = await FilesDataSet.DocumentsAsync(portal);
        data.Write("documents.csv", $"{FilesDataSet.Header}\n{FilesDataSet.Row("A/1", 1, "plan.txt", "The plan")}").WithDocument("A/1", 4, "late.txt", "Late");

        var result = await portal.ImportAsync(data);

        var count = result.Counts.Single(count => count.Kind == "documents");
        Assert.Equal((1, 0, 1, 3), (count.Created, count.Changed, count.LeftAlone, count.Removed));
        var after = await FilesDataSet.DocumentsAsync(portal);
        Assert.Equal([before[0].StoredAs], after.Take(1).Select(document => document.StoredAs));
        await SweepAsync(portal);
        Assert.Equal(after.Select(document => document.StoredAs).Order(StringComparer.Ordinal), FilesDataSet.Stored(portal));
        using var exported = await portal.ExportAsync();
        Assert.Equal(FilesDataSet.Names("The plan", "Late"), exported.Files().Keys.Where(FilesDataSet.IsOfFiles).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Import_WithoutTheFileOfDocuments_LeavesThemAsTheyAre()
    {
        using var data = FilesDataSet.Make();
        await using var portal = await TinyPortal.WithAsync(data);

        var result = await portal.ImportAsync(data.Without("documents.csv"));

        Assert.False(result.Changes);
        Assert.Equal(3, FilesDataSet.Stored(portal).Count);
    }

    public static TheoryData<string, string, string, string> Wrong() => new()
    {
        { "number", "1", "number", "line 2 has it" },
        { "number", "one", "number", "Enter a whole number" },
        { "title", "", "title", "Enter a value" },
        { "file_name", "plan.exe", "file_name", "Name a file of one of these kinds: .pdf" },
        { "file_name", "../plan.txt", "file_name", "Enter the name of a file alone" },
        { "file_name", "plan.pdf", "file_name", "what is in this one is not what its name says" },
        { "size", "9", "size", "Enter the size of the file: it has 4 bytes" },
        { "size", "-1", "size", "Enter the size of the file in bytes" },
        { "sha256", "F00", "sha256", "Enter the SHA-256 of the file" },
        { "sha256", new string('c', 64), "sha256", "the folder files has none of this name" },
        { "sha256", FilesDataSet.NameOf("The plan"), "size", "it has 8 bytes" },
        { "uploaded_by", "nobody@example.gov.uk", "uploaded_by", "No account has the address" },
        { "uploaded", "yesterday", "uploaded", "Enter a moment in UTC" },
        { "removed_by", "ada.osei@example.gov.uk", "removed", "Enter both removed and removed_by, or neither" },
        { "removed_why", "By mistake", "removed", "Enter both removed and removed_why, or neither" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Import_ADocumentThatIsWrong_NamesWhatIsWrongAndStoresNothing(string column, string value, string blamed, string sentence)
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = FilesDataSet.Make().WithDocument("A/1", 4, "note.txt", "Note").WithCell("documents.csv", 6, column, value);

        var error = Assert.Single((await portal.ImportAsync(data)).Errors);

        Assert.Equal(("documents.csv", 6, blamed), (error.File, error.Line, error.Column));
        Assert.Contains(sentence, error.Sentence, StringComparison.Ordinal);
        Assert.Empty(FilesDataSet.Stored(portal));
        await WrongValueTests.AssertNothingStored(portal);
    }

    [Fact]
    public async Task Import_FilesThatAreNotWhatTheyShouldBe_AreAllNamedAtOnce()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = FilesDataSet.Make().WithFile(FilesDataSet.NameOf("The plan"), "The\0plot").WithDocument("A/3", 2, "large.txt", "Large");
        using (var large = File.OpenWrite(data.PathOf($"files/{FilesDataSet.NameOf("Large")}")))
        {
            large.SetLength(((long)CaseDocument.MostMegabytes << 20) + 1);
        }

        File.Delete(data.PathOf($"files/{FilesDataSet.NameOf("%PDF-1.7 a page")}"));

        var errors = (await portal.ImportAsync(data)).Errors;

        Assert.Equal(
            ["2 file_name", "2 sha256", "3 sha256", "5 file_name", "5 sha256", "6 size"],
            errors.Select(error => $"{error.Line} {error.Column}"));
        Assert.Equal(FilesDataSet.NameOf("The plan"), errors[1].Value);
        Assert.Contains($"the SHA-256 of the one that is there is {FilesDataSet.NameOf("The\0plot")}", errors[1].Sentence, StringComparison.Ordinal);
        Assert.Contains("its file has more than 200 megabytes", errors[^1].Sentence, StringComparison.Ordinal);
        Assert.Empty(FilesDataSet.Stored(portal));
    }

    [Fact]
    public async Task Import_OfAFileThatChangesMeanwhile_StoresNothingAndLeavesNoFile()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = FilesDataSet.Make();
        await using var db = portal.Open();
        var change = new Once(() => data.WithFile(FilesDataSet.NameOf("%PDF-1.7 a page"), "%PDF-1.7 another"));

        var failure = await Assert.ThrowsAsync<IOException>(() =>
            Import.RunAsync(db, portal.Attachments, ImportSource.FromPath(data.Folder), new ImportTerms(false, null, portal.Time.GetUtcNow()), change, Stop));

        Assert.Contains("was changed while it was imported", failure.Message, StringComparison.Ordinal);
        Assert.Empty(FilesDataSet.Stored(portal));
        await WrongValueTests.AssertNothingStored(portal);
    }

    private static async Task SweepAsync(TinyPortal portal)
    {
        foreach (var path in Directory.GetFiles(portal.Folder))
        {
            File.SetLastWriteTimeUtc(path, portal.Time.GetUtcNow().AddHours(-2).UtcDateTime);
        }

        await using var db = portal.Open();
        await portal.Attachments.SweepAsync(db, portal.Time.GetUtcNow(), Stop);
    }

    // Does something once the data set is checked.
    private sealed class Once(Action act) : IProgress<string>
    {
        private bool done;

        public void Report(string value)
        {
            if (!done)
            {
                done = true;
                act();
            }
        }
    }
}
