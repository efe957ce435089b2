using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Testing;

namespace ComplaintsPortal.Data.Tests.Interchange;

/// <summary>The published data sets, which lie beside the repository where they are to be had.</summary>
public sealed class PublishedDataTests
{
    [Theory]
    [InlineData("cambridgeshire-2021-22", 1_487, 1_565)]
    [InlineData("kent-2024-25", 10_580, 10_775)]
    public async Task Published_ImportedTwiceAndExportedTwice_IsTheSame(string name, int cases, int stages)
    {
        var source = ImportSource.FromPath(FolderOf(name));
        await using var portal = await TinyPortal.EmptyAsync();

        var result = await portal.ImportAsync(source);
        var again = await portal.ImportAsync(source);

        Assert.Empty(result.Errors);
        Assert.Equal((cases, stages), (
            result.Counts.Single(count => count.Kind == "cases").Created, result.Counts.Single(count => count.Kind == "stages").Created));
        Assert.False(again.Changes);
        using var first = await portal.ExportAsync();
        await using var empty = await TinyPortal.WithAsync(first);
        using var second = await empty.ExportAsync();
        Assert.Equal(first.Files(), second.Files());
    }

    private static string FolderOf(string name)
    {
        var path = Path.Combine(Repository.Root, "..", "shared", "published", name);
        Assert.SkipUnless(Directory.Exists(path), "The published data sets are not here: ../shared/published beside the repository");
        return path;
    }
}
