using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Documents;
using ComplaintsPortal.Data.Sqlite;
using ComplaintsPortal.Web.Pages.Cases.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ComplaintsPortal.Web;

/// <summary>
/// Whether the portal can do its work: the database answers, has the schema of this version and takes what is written, and so do the
/// folders of the records and of the attachments. One that is only busy is well.
/// </summary>
internal sealed class CanWork(PortalDb db, IConfiguration configuration, AttachmentSettings attachments) : IHealthCheck
{
    private const int Written = 4096;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return await FaultAsync(cancellationToken) is { } fault ? HealthCheckResult.Unhealthy(fault) : HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return SqliteFaults.IsBusy(failure) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy(SqliteFaults.InWords(failure) ?? failure.Message);
        }
    }

    private async Task<string?> FaultAsync(CancellationToken stop)
    {
        if (!await db.Database.CanConnectAsync(stop))
        {
            return "The database does not answer";
        }

        if ((await db.Database.GetPendingMigrationsAsync(stop)).Any())
        {
            return "The database is not up to date: run migrate";
        }

        await Writable.CheckAsync(db, stop);
        if (Portal.IsEmbedded(configuration))
        {
            await WriteAsync(Portal.DataFolder(configuration), stop);
        }

        await WriteAsync(Directory.CreateDirectory(attachments.Folder).FullName, stop);
        return null;
    }

    // A full disk takes a file, but nothing in it.
    private static async Task WriteAsync(string folder, CancellationToken stop)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose };
        await using var file = new FileStream(Path.Combine(folder, $".health-{AttachmentFolder.NewName()}"), options);
        await file.WriteAsync(new byte[Written], stop);
        file.Flush(flushToDisk: true);
    }
}
