using ComplaintsPortal.Reports.Publishing;

namespace ComplaintsPortal.Web.Publishing;

/// <summary>Publishes the reports whose hour has come, each minute. Any number of servers may make rounds at once.</summary>
internal sealed class ReleaseRound(IServiceScopeFactory scopes, TimeProvider time, ILogger<ReleaseRound> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<EditionRelease>().RunAsync(time.GetUtcNow(), stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                // The next round tries again; the portal must not stop because of it.
                log.LogWarning(failure, "A round of publications failed");
            }
        }
    }
}
