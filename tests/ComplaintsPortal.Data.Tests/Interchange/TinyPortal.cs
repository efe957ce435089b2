using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Data.Sqlite;
using ComplaintsPortal.Testing.Host;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Tests.Interchange;

/// <summary>An empty portal on an embedded database of its own, gone with the test.</summary>
internal sealed class TinyPortal : IAsyncDisposable
{
    // The migrations are run once; each test gets a copy of what they make.
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    private TinyPortal(string folder) => Folder = folder;

    public string Folder { get; }

    public FixedTime Time { get; } = new();

    public static async Task<TinyPortal> EmptyAsync()
    {
        var portal = new TinyPortal(Directory.CreateTempSubdirectory("portal-test-").FullName);
        File.Copy(Path.Combine(await Template.Value, SqlitePortal.FileName), Path.Combine(portal.Folder, SqlitePortal.FileName));
        return portal;
    }

    /// <summary>A portal that already holds the tiny data set, or this variant of it.</summary>
    public static async Task<TinyPortal> WithAsync(TinyDataSet data)
    {
        var portal = await EmptyAsync();
        var result = await portal.ImportAsync(data);
        Assert.Empty(result.Errors);
        return portal;
    }

    public PortalDb Open() => new((DbContextOptions<PortalDb>)new DbContextOptionsBuilder<PortalDb>().UseSqlitePortal(Folder).Options);

    public Task<ImportResult> ImportAsync(TinyDataSet data, bool dryRun = false) => ImportAsync(ImportSource.FromPath(data.Folder), dryRun);

    public async Task<ImportResult> ImportAsync(ImportSource source, bool dryRun = false)
    {
        await using var db = Open();
        return await Import.RunAsync(db, source, new ImportTerms(dryRun, null, Time.GetUtcNow()), stop: TestContext.Current.CancellationToken);
    }

    public async Task<TinyDataSet> ExportAsync()
    {
        var data = TinyDataSet.Empty();
        await using var db = Open();
        await Export.ToFolderAsync(db, data.Folder, TestContext.Current.CancellationToken);
        return data;
    }

    public async Task<T> ReadAsync<T>(Func<PortalDb, Task<T>> read)
    {
        await using var db = Open();
        return await read(db);
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task<string> MakeTemplateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("portal-template-").FullName;
        await using (var db = new TinyPortal(folder).Open())
        {
            await Seeding.MigrateAsync(db);
        }

        SqliteConnection.ClearAllPools();
        return folder;
    }
}
