using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Security;

namespace ComplaintsPortal.Web.Pages.Home;

/// <summary>Reads the parts of everybody's first page.</summary>
public sealed class HomeReading(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time)
{
    /// <summary>The work in hand.</summary>
    public WorkReading Work => new(db, setup, signedIn, time);

    /// <summary>The day of the team.</summary>
    public TeamReading Team => new(db, setup, signedIn, time);

    /// <summary>What somebody may read of what was published.</summary>
    public Task<PublishedNews> PublishedAsync(Officer reader, CancellationToken stop) => PublishedNews.ReadAsync(db, reader, time.GetUtcNow(), stop);
}
