using ComplaintsPortal.Data.Forms;

namespace ComplaintsPortal.Web.Forms.Sending;

/// <summary>Removes what is kept of forms once its time is over.</summary>
internal sealed class FormSweep(IServiceScopeFactory scopes, TimeProvider time, ILogger<FormSweep> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<KeptForms>().SweepAsync(stoppingToken);
                await scope.ServiceProvider.GetRequiredService<SentFormBook>().SweepAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The next round tries again; the portal must not stop because of it.
                log.LogWarning(failure, "Old forms could not be removed");
            }
        }
    }
}
