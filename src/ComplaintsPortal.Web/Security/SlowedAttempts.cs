using System.Collections.Concurrent;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.RateLimiting;

namespace ComplaintsPortal.Web.Security;

/// <summary>
/// Records that an address was slowed down: once a minute for each network, so that whoever guesses by the thousand cannot fill the audit, or hold up
/// everybody who writes into it. The address itself stands in the log of the proxy, and not here.
/// </summary>
internal sealed class SlowedAttempts(TimeProvider time)
{
    private const int MostNetworks = 10_000;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> told = new();

    /// <summary>Records it, unless it was for this network within a minute.</summary>
    public async ValueTask RecordAsync(OnRejectedContext rejected, string network, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        if (!IsNews(network, now))
        {
            return;
        }

        var services = rejected.HttpContext.RequestServices;
        var pattern = (rejected.HttpContext.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText?.TrimStart('/') ?? "";
        var officer = services.GetRequiredService<SignedIn>().Find();
        var db = services.GetRequiredService<PortalDb>();
        db.Record(new HistoryEntry(now, officer?.Id, officer?.Name ?? "Nobody", $"Refused: too many attempts from one address at /{pattern}"));
        await db.SaveChangesAsync(stop);
    }

    private bool IsNews(string network, DateTimeOffset now)
    {
        if (told.Count >= MostNetworks)
        {
            told.Clear();
        }

        if (told.TryGetValue(network, out var last) && now - last < Pause)
        {
            return false;
        }

        told[network] = now;
        return true;
    }
}
