using ComplaintsPortal.Data.Cases.Configuration;
using ComplaintsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases;

/// <summary>A case by its key and its reference.</summary>
/// <param name="CaseId">The database's key.</param>
/// <param name="Reference">The council's reference.</param>
public sealed record CaseName(int CaseId, string Reference);

/// <summary>What was voided, and what it was a duplicate of.</summary>
public static class VoidedCases
{
    /// <summary>The case that somebody means, whether or not it was voided; null where there is none that the person may see.</summary>
    public static async Task<Case?> FindVoidedTooAsync(this PortalDb db, string typed, CancellationToken stop = default) =>
        await db.Cases.VoidedToo().FindMeantAsync(typed, stop) is { } id
            ? await db.Cases.VoidedToo().Include(VoidingConfiguration.Navigation).SingleAsync(@case => @case.Id == id, stop)
            : null;

    /// <summary>The case of that reference by its name.</summary>
    public static IQueryable<CaseName> Named(PortalDb db, string reference) =>
        db.Cases.VoidedToo().Where(@case => @case.Reference == reference).Select(@case => new CaseName(@case.Id, @case.Reference));

    /// <summary>What was voided as a duplicate of the case of that reference.</summary>
    public static IQueryable<CaseName> DuplicatesOf(PortalDb db, string reference) => db.Cases.VoidedToo()
        .Where(@case => db.Voidings.Where(voiding => voiding.DuplicateOf == reference).Select(voiding => voiding.CaseId).Contains(@case.Id))
        .OrderBy(@case => @case.Id).Select(@case => new CaseName(@case.Id, @case.Reference));
}
