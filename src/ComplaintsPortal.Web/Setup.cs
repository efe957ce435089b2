using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web;

/// <summary>The council's set-up, asked for once a request.</summary>
public sealed class Setup(PortalDb db, SetupCache cache)
{
    private CouncilSetup? read;

    /// <summary>Procedures, lists and calendar.</summary>
    public async Task<CouncilSetup> GetAsync(CancellationToken stop = default) => read ??= await cache.GetAsync(db, stop);
}

/// <summary>
/// Keeps the set-up between requests for as long as its stamp stands. The stamp is asked of the database each time, so that no web
/// server works by what another has changed.
/// </summary>
public sealed class SetupCache
{
    private volatile CouncilSetup? last;

    /// <summary>Whether all that there is was invented, as far as it was read; asks nothing of the database.</summary>
    public bool IsDemonstration => last?.Council.IsDemonstration == true;

    /// <summary>The set-up as it is now.</summary>
    public async Task<CouncilSetup> GetAsync(PortalDb db, CancellationToken stop)
    {
        var stamp = await db.Council.Select(council => council.Stamp).SingleAsync(stop);
        if (last is { } known && known.Council.Stamp == stamp)
        {
            return known;
        }

        // What changes while it is read raises the stamp, and is read anew by the next request.
        return last = await CouncilSetup.ReadAsync(db, stop);
    }
}
