using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Pages.Cases;

namespace ComplaintsPortal.Web.Pages.HandOver;

/// <summary>Whose cases can be handed over, and to whom.</summary>
/// <param name="Givers">Those who work on cases or did: also who has left.</param>
/// <param name="Takers">Those who work on cases.</param>
internal sealed record Parties(IReadOnlyList<Officer> Givers, IReadOnlyList<Officer> Takers)
{
    /// <summary>Reads them.</summary>
    public static async Task<Parties> ReadAsync(PortalDb db, CancellationToken stop)
    {
        var takers = await CaseWorkers.ReadAsync(db, stop);
        return new Parties(await CaseWorkers.WithCasesAsync(db, stop), takers);
    }

    /// <summary>The name of a giver; null where there is none.</summary>
    public string? Giver(Guid? id) => Givers.Names([id ?? Guid.Empty]);

    /// <summary>The name of a taker; null where there is none.</summary>
    public string? Taker(Guid? id) => Takers.Names([id ?? Guid.Empty]);
}
