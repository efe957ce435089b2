using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Documents;

namespace ComplaintsPortal.Web.Pages.Cases.Documents;

/// <summary>Puts right what a server that stopped in the middle left in the folder of attachments.</summary>
internal sealed class AttachmentSweep(IServiceScopeFactory scopes, AttachmentFolder folder, TimeProvider time, ILogger<AttachmentSweep> log) : BackgroundService
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
                await folder.SweepAsync(scope.ServiceProvider.GetRequiredService<PortalDb>(), time.GetUtcNow(), stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The next hour tries again; the portal must not stop because of it.
                log.LogWarning(failure, "The folder of attachments could not be put right");
            }
        }
    }
}
