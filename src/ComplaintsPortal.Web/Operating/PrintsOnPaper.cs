using ComplaintsPortal.Data.Operating;
using ComplaintsPortal.Reports.Printing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ComplaintsPortal.Web.Operating;

/// <summary>Whether the browser prints. It is tried once an hour: a page costs a second, and a monitor asks every few.</summary>
internal sealed class PrintsOnPaper(PdfPrinter printer, TimeProvider time) : IHealthCheck, IDisposable
{
    private static readonly TimeSpan Often = TimeSpan.FromHours(1);
    private readonly SemaphoreSlim one = new(1);
    private (DateTimeOffset At, Finding Found)? last;

    public void Dispose() => one.Dispose();

    /// <summary>What was found within the last hour.</summary>
    public async Task<Finding> FindAsync(CancellationToken stop)
    {
        await one.WaitAsync(stop);
        try
        {
            if (last is not { } known || time.GetUtcNow() - known.At > Often)
            {
                last = (time.GetUtcNow(), await printer.TryAsync(stop));
            }

            return last.Value.Found;
        }
        finally
        {
            one.Release();
        }
    }

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        (await FindAsync(cancellationToken)).ToResult();
}
