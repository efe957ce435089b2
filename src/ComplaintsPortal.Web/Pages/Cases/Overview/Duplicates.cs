using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Overview;

/// <summary>What was entered twice: the case that counts, where this one was voided as its duplicate, and the duplicates of this one.</summary>
/// <param name="Original">The case that counts; null where this one is no duplicate.</param>
/// <param name="Voided">What was voided as a duplicate of this one.</param>
public sealed record Duplicates(CaseName? Original, IReadOnlyList<CaseName> Voided)
{
    /// <summary>None.</summary>
    public static Duplicates None { get; } = new(null, []);

    /// <summary>Those of a case that the person may see.</summary>
    public static async Task<Duplicates> ReadAsync(PortalDb db, OpenedCase opened, CancellationToken stop) => new(
        opened.Case.Keeping.Voiding.Standing?.DuplicateOf is { } reference ? await VoidedCases.Named(db, reference).SingleOrDefaultAsync(stop) : null,
        (await opened.AroundAsync(stop)).Duplicates ? await VoidedCases.DuplicatesOf(db, opened.Case.Reference).ToListAsync(stop) : []);
}
