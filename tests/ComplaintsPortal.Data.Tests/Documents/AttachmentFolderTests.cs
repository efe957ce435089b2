using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Builders;
using ComplaintsPortal.Testing.Engines;

namespace ComplaintsPortal.Data.Tests.Documents;

public sealed class AttachmentFolderTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 10, 10, 0, 0, TimeSpan.Zero);
    private readonly string path = Path.Combine(Directory.CreateTempSubdirectory("portal-attachments-").FullName, "attachments");
    private readonly Officer ada = A.Officer();

    private AttachmentFolder Folder => new(path);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);

    [Fact]
    public async Task Write_NotWhatItClaims_LeavesNothing()
    {
        Assert.Null(await Folder.WriteAsync(FileKind.Pdf, new MemoryStream([.. "<html>"u8]), Stop));

        Assert.Empty(Directory.GetFiles(path));
    }

    [Fact]
    public async Task Open_OnlyWhatWasStored_ToTheByte()
    {
        var stored = await WriteAsync("Hello");
        Assert.Null(await Folder.OpenAsync(stored.StoredAs, stored.Sha256, Stop));
        Folder.Finish(stored.StoredAs);

        await using (var content = await Folder.OpenAsync(stored.StoredAs, stored.Sha256, Stop))
        {
            Assert.Equal("Hello", await new StreamReader(content!).ReadToEndAsync(Stop));
        }

        await File.WriteAllTextAsync(Path.Combine(path, stored.StoredAs), "Hallo", Stop);
        Assert.Null(await Folder.OpenAsync(stored.StoredAs, stored.Sha256, Stop));
    }

    [Fact]
    public async Task Sweep_WhatAStoppedServerLeft_FinishesOrRemovesItAndNothingElse()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, ada);
        var id = await database.StoreAsync(A.Case().LoggedBy(ada).Build());
        var (half, orphan, young) = (await WriteAsync("half"), await WriteAsync("orphan"), await WriteAsync("young"));
        Folder.Finish(orphan.StoredAs);
        var foreign = Path.Combine(path, "report.docx");
        await File.WriteAllTextAsync(foreign, "Somebody else's", Stop);
        Age(half.StoredAs + AttachmentFolder.Unfinished, orphan.StoredAs, "report.docx");
        await using var db = database.Open();
        var @case = (await db.FindWholeAsync(id, Stop))!;
        db.CaseDocuments.Add(@case.Keeping.AddDocument(new DocumentFacts(1, "Half", "half.txt", new DateOnly(2026, 11, 2), half, ada.Id, Now),
            A.Office(ada, Now)));
        await db.SaveChangesAsync(Stop);

        await Folder.SweepAsync(db, Now, Stop);

        Assert.Equal(
            new[] { half.StoredAs, "report.docx", young.StoredAs + AttachmentFolder.Unfinished }.Order(StringComparer.Ordinal),
            Directory.GetFiles(path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Sweep_WhatAnImportHasNotSavedYet_IsLeftForADay()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite, ada);
        var (arriving, left) = (await WriteAsync("arriving"), await WriteAsync("left"));
        File.SetLastWriteTimeUtc(Path.Combine(path, arriving.StoredAs + AttachmentFolder.Unfinished), Now.AddHours(-23).UtcDateTime);
        File.SetLastWriteTimeUtc(Path.Combine(path, left.StoredAs + AttachmentFolder.Unfinished), Now.AddHours(-25).UtcDateTime);
        await using var db = database.Open();

        await Folder.SweepAsync(db, Now, Stop);

        Assert.Equal([arriving.StoredAs + AttachmentFolder.Unfinished], Directory.GetFiles(path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Finish_AfterTheSweepDidIt_IsDone()
    {
        var stored = await WriteAsync("Hello");
        Folder.Finish(stored.StoredAs);

        Folder.Finish(stored.StoredAs);

        Assert.Equal([stored.StoredAs], Directory.GetFiles(path).Select(Path.GetFileName));
    }

    private async Task<StoredFile> WriteAsync(string text) =>
        (await Folder.WriteAsync(FileKind.Txt, new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), Stop))!;

    private void Age(params string[] names)
    {
        foreach (var name in Directory.GetFiles(path).Select(file => Path.GetFileName(file)))
        {
            File.SetLastWriteTimeUtc(Path.Combine(path, name), (names.Contains(name) ? Now.AddHours(-2) : Now).UtcDateTime);
        }
    }
}
