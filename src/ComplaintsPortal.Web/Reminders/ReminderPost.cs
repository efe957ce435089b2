namespace ComplaintsPortal.Web.Reminders;

/// <summary>Makes a round of mail every ten minutes: letters, news of published reports, reminders, and warnings.</summary>
internal sealed class ReminderPost(IServiceScopeFactory scopes, TimeProvider time, ILogger<ReminderPost> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<LetterRound>().RunAsync(time.GetUtcNow(), stoppingToken);
                await scope.ServiceProvider.GetRequiredService<NoticeRound>().RunAsync(time.GetUtcNow(), stoppingToken);
                await scope.ServiceProvider.GetRequiredService<ReminderRound>().RunAsync(time.GetUtcNow(), stoppingToken);
                await scope.ServiceProvider.GetRequiredService<UnusualRound>().RunAsync(time.GetUtcNow(), stoppingToken);
            }
            catch (MailServerUnreachableException failure)
            {
                log.LogWarning("{Failure}. The next round tries again", failure.Message);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                // The next round tries again; the portal must not stop because of it.
                log.LogWarning(failure, "A round of mail failed");
            }
        }
    }
}
