using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Register;

/// <summary>The entry of the register that a page is about.</summary>
public sealed class OpenedAppointee(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time) : IOpened
{
    private readonly DateTimeOffset now = time.GetUtcNow();
    private Appointee? found;

    /// <summary>Whom it is about.</summary>
    public Appointee Appointee => found ?? throw new InvalidOperationException("No entry is open");

    /// <summary>The council's lists.</summary>
    public CouncilLists Lists { get; private set; } = new([]);

    /// <summary>The date in the office.</summary>
    public DateOnly Today => now.InUnitedKingdom().Date();

    /// <summary>That somebody else changed the entry since the form was shown; empty unless a save failed for that.</summary>
    public IReadOnlyList<HistoryLine> ChangedSince { get; private set; } = [];

    /// <inheritdoc />
    public Refusal? Refusal { get; set; }

    string IOpened.Home => "/Register/Index";

    object? IOpened.Route => null;

    string IOpened.Noun => "entry";

    int IOpened.Version => Appointee.Version;

    /// <summary>Opens the entry of somebody. False where there is none.</summary>
    public async Task<bool> FindAsync(Guid id, CancellationToken stop)
    {
        Lists = (await setup.GetAsync(stop)).Lists;
        found = await db.Appointees.SingleOrDefaultAsync(appointee => appointee.Id == id, stop) ?? found;
        return found?.Id == id;
    }

    /// <summary>States anew what the register says of them.</summary>
    public void Restate(AppointeeFacts facts)
    {
        Appointee.Restate(facts);
        db.Record(new HistoryEntry(now, signedIn.Officer.Id, signedIn.Officer.Name, $"Entry of {Appointee.Name} on the register changed"));
    }

    /// <inheritdoc />
    public async Task<bool> TrySaveAsync(int version, CancellationToken stop)
    {
        if (await db.TrySaveAsync(Appointee, version, stop))
        {
            return true;
        }

        await FindAsync(Appointee.Id, stop);
        ChangedSince = [new HistoryLine(now, "somebody else", "The entry was changed", null)];
        return false;
    }
}
