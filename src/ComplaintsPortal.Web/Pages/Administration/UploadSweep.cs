using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Interchange;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>Removes uploads that nobody imported within a day: they hold people's records.</summary>
internal sealed class UploadSweep(IServiceScopeFactory scopes, TimeProvider time, ILogger<UploadSweep> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await Upload.Stale(scope.ServiceProvider.GetRequiredService<PortalDb>(), time.GetUtcNow()).ExecuteDeleteAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The next hour tries again; the portal must not stop because of it.
                log.LogWarning(failure, "Old uploads could not be removed");
            }
        }
    }
}
