using ComplaintsPortal.Data;
using ComplaintsPortal.Reports.Publishing;
using ComplaintsPortal.Web.Demonstration;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Publishing;

/// <summary>
/// Publishes the year's report of a demonstration once the portal has started: printing takes a while, and needs a browser. Without one the report
/// stays approved, and the log says so.
/// </summary>
internal sealed class DemonstrationRelease(IServiceScopeFactory scopes, TimeProvider time, ILogger<DemonstrationRelease> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
            var report = new YearsReport(db, time);
            if (await db.Council.AnyAsync(council => council.IsDemonstration, stoppingToken) && await report.WaitsAsync(stoppingToken)
                && await report.PublishAsync(scope.ServiceProvider.GetRequiredService<Publisher>(), stoppingToken) is { } why)
            {
                log.LogWarning("The annual report of the demonstration is approved and not published yet. {Why}", why.Sentence);
            }
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            // Everything else of the demonstration is there; the next start tries again.
            log.LogWarning(failure, "The annual report of the demonstration could not be published");
        }
    }
}
