using ComplaintsPortal.Data.Backups;
using ComplaintsPortal.Data.Operating;
using ComplaintsPortal.Data.Sqlite;

namespace ComplaintsPortal.Web.Operating;

/// <summary>Looks each minute whether a backup has to be made, where the operator has named a folder for them.</summary>
internal sealed class BackupRounds(BackupRound round, TimeProvider time, ILogger<BackupRounds> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (await round.RunAsync(time.GetUtcNow(), stoppingToken) is { } failure)
                {
                    log.LogError(failure, "The backup failed, and is tried again in an hour");
                }
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                // The next round tries again; the portal must not stop because of it.
                log.LogError(failure, "A round of backups failed");
            }
        }
    }
}

/// <summary>Puts together the backups that the portal makes by itself.</summary>
internal static class Backups
{
    /// <summary>What became of them, and when one was last restored on trial.</summary>
    internal static IReadOnlyList<Finding> Examine(IConfiguration configuration, DateTimeOffset now) => Examination.Backups(
        Portal.IsEmbedded(configuration) ? BackupLog.Read(Portal.DataFolder(configuration)) : null,
        configuration["Backup:Folder"] is { Length: > 0 }, now);

    /// <summary>Adds them where the operator has named a folder for them, and the records are in the embedded database.</summary>
    /// <exception cref="InvalidDataException">A setting makes no sense.</exception>
    internal static void AddBackups(this IServiceCollection services, IConfiguration configuration)
    {
        if (Portal.IsEmbedded(configuration) && BackupSettings.Read(name => configuration[$"Backup:{name}"]) is { } settings)
        {
            services.AddSingleton(new BackupRound(Portal.DataFolder(configuration), settings));
            services.AddHostedService<BackupRounds>();
        }
    }
}
