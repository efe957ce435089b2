using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Operating;
using ComplaintsPortal.Data.Sqlite;
using ComplaintsPortal.Data.SqlServer;
using ComplaintsPortal.Web.Pages.Cases.Documents;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ComplaintsPortal.Web.Operating;

/// <summary>
/// Whether the portal can do its work: the database answers, has the schema of this version and takes what is written, and so do the
/// folders of the records and of the attachments. One that is only busy is well.
/// </summary>
internal sealed class CanWork(PortalDb db, IConfiguration configuration, AttachmentSettings attachments) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var findings = new List<Finding>
        {
            await Examination.DatabaseAsync(
                db, SqliteFaults.InWords, failure => SqliteFaults.IsBusy(failure) || SqlServerPortal.IsBusy(failure), cancellationToken),
            await Examination.FolderAsync("The folder of the attachments", attachments.Folder, cancellationToken),
        };
        if (Portal.IsEmbedded(configuration))
        {
            findings.Add(await Examination.FolderAsync("The folder of the records", Portal.DataFolder(configuration), cancellationToken));
        }

        return findings.MaxBy(finding => finding.Standing)!.ToResult();
    }
}
