using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Published;

/// <summary>The edition that a page records something beside.</summary>
public sealed class OpenedEdition(PortalDb db, SignedIn signedIn, TimeProvider time) : IOpened
{
    private Edition? edition;

    /// <summary>The edition, without its files.</summary>
    public Edition Edition => edition ?? throw new InvalidOperationException("No edition is open");

    /// <summary>Who acts.</summary>
    public Officer Officer => signedIn.Officer;

    /// <summary>The instant of this request.</summary>
    public DateTimeOffset At { get; } = time.GetUtcNow();

    /// <summary>The date in the office.</summary>
    public DateOnly Today => At.InUnitedKingdom().Date();

    /// <summary>Whether somebody else recorded something since the form was shown.</summary>
    public bool IsStale { get; private set; }

    /// <inheritdoc />
    public Refusal? Refusal { get; set; }

    string IOpened.Home => "/Published/Index";

    object? IOpened.Route => null;

    string IOpened.Noun => "response";

    int IOpened.Version => Edition.Version;

    /// <summary>Opens a published edition. False where there is none.</summary>
    public async Task<bool> FindAsync(int id, CancellationToken stop)
    {
        edition = await db.Editions.Where(Domain.Editions.Edition.IsPublished).SingleOrDefaultAsync(one => one.Id == id, stop);
        return edition is not null;
    }

    /// <summary>Tells the audit what was done; it is stored with it.</summary>
    public void Record(HistoryEntry entry) => db.Record(entry);

    /// <inheritdoc />
    public async Task<bool> TrySaveAsync(int version, CancellationToken stop)
    {
        if (await db.TrySaveAsync(Edition, version, stop))
        {
            return true;
        }

        await FindAsync(Edition.Id, stop);
        IsStale = true;
        return false;
    }
}
