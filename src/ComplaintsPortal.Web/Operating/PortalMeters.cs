using System.Diagnostics.Metrics;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Backups;
using ComplaintsPortal.Data.Operating;
using ComplaintsPortal.Domain.Calendar;

namespace ComplaintsPortal.Web.Operating;

/// <summary>What the portal measures of itself: a few numbers, counted each minute. Each web server of several tells the same.</summary>
internal sealed class PortalMeters : BackgroundService
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "ComplaintsPortal";

    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    private readonly IServiceScopeFactory scopes;
    private readonly IConfiguration configuration;
    private readonly TimeProvider time;
    private volatile WorkCounts? last;

    public PortalMeters(IMeterFactory meters, IServiceScopeFactory scopes, IConfiguration configuration, TimeProvider time)
    {
        (this.scopes, this.configuration, this.time) = (scopes, configuration, time);
        var meter = meters.Create(Name);
        meter.CreateObservableGauge("complaints.cases.open", () => Read(last?.Open), "{case}", "Cases that are open");
        meter.CreateObservableGauge("complaints.cases.overdue", () => Read(last?.Overdue), "{case}", "Cases with a stage that is overdue");
        meter.CreateObservableGauge("complaints.mail.waiting", () => Read(last?.MailWaiting), "{mail}", "Mails that wait to be sent");
        meter.CreateObservableGauge("complaints.backup.age", () => Read(BackupAge()), "s", "Since the last backup of the embedded database");
    }

    /// <summary>Counts the work in hand.</summary>
    internal async Task CountAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        last = await WorkCounts.ReadAsync(scope.ServiceProvider.GetRequiredService<PortalDb>(), time.Today(), stop);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                await CountAsync(stoppingToken);
            }
            catch (Exception) when (!stoppingToken.IsCancellationRequested)
            {
                // The database is away or busy, which others log. A number that nobody knows is not told, and the next minute tries again.
                last = null;
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static IEnumerable<Measurement<long>> Read(long? value) => value is { } known ? [new(known)] : [];

    private long? BackupAge() => Portal.IsEmbedded(configuration) && BackupLog.Read(Portal.DataFolder(configuration)).Last is { } made
        ? (long)(time.GetUtcNow() - made.At).TotalSeconds
        : null;
}
