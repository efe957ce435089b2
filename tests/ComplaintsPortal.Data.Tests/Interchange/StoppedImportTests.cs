using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Data.Tests.Interchange.Reading;

namespace ComplaintsPortal.Data.Tests.Interchange;

public sealed class StoppedImportTests
{
    [Fact]
    public async Task Import_StoppedHalfway_StoresNothingAndLeavesNoFileBehind()
    {
        await using var portal = await TinyPortal.EmptyAsync();
        using var data = TinyDataSet.Sound();
        using var stopped = new CancellationTokenSource();
        await using var db = portal.Open();
        var progress = new Stopping(stopped);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Import.RunAsync(db, portal.Attachments, ImportSource.FromPath(data.Folder), new ImportTerms(false, null, portal.Time.GetUtcNow()),
                progress, stopped.Token));

        await WrongValueTests.AssertNothingStored(portal);
    }

    // Gives up once the first part is checked.
    private sealed class Stopping(CancellationTokenSource source) : IProgress<string>
    {
        public void Report(string value) => source.Cancel();
    }
}
