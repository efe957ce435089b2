using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Testing.Engines;
using ComplaintsPortal.Testing.Host;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace ComplaintsPortal.Testing.Interchange;

/// <summary>A portal of one test, into which data sets go and out of which they come.</summary>
public sealed class TinyPortal(TestDatabase database) : IAsyncDisposable
{
    public FakeTimeProvider Time { get; } = StoppedClock.New();

    /// <summary>Where its attachments lie.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("portal-attachments-").FullName;

    public AttachmentFolder Attachments => new(Folder);

    public static async Task<TinyPortal> EmptyAsync(Engine engine = Engine.Sqlite) => new(await TestDatabase.CreateAsync(engine));

    /// <summary>A portal that already holds a data set.</summary>
    public static async Task<TinyPortal> WithAsync(TinyDataSet data, Engine engine = Engine.Sqlite)
    {
        var portal = await EmptyAsync(engine);
        var result = await portal.ImportAsync(data);
        Assert.Empty(result.Errors);
        return portal;
    }

    public PortalDb Open() => database.Open();

    /// <summary>A context in whose name somebody reads.</summary>
    public PortalDb OpenFor(Guid account) => new(database.Options, () => account);

    public Task<ImportResult> ImportAsync(TinyDataSet data, bool dryRun = false) => ImportAsync(ImportSource.FromPath(data.Folder), dryRun);

    public async Task<ImportResult> ImportAsync(ImportSource source, bool dryRun = false)
    {
        await using var db = Open();
        return await Import.RunAsync(db, Attachments, source, new ImportTerms(dryRun, null, Time.GetUtcNow()), stop: TestContext.Current.CancellationToken);
    }

    public async Task<TinyDataSet> ExportAsync()
    {
        var data = TinyDataSet.Empty();
        await using var db = Open();
        await Export.ToFolderAsync(db, Attachments, data.Folder, TestContext.Current.CancellationToken);
        return data;
    }

    public async Task<T> ReadAsync<T>(Func<PortalDb, Task<T>> read)
    {
        await using var db = Open();
        return await read(db);
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
