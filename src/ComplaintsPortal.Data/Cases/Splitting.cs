using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases;

/// <summary>Which case is split.</summary>
/// <param name="CaseId">The database's key.</param>
/// <param name="Version">The version that the form carried.</param>
/// <param name="Year">The calendar year of the new references.</param>
public sealed record SplitTerms(int CaseId, int Version, int Year);

/// <summary>Making several cases of one, in one transaction.</summary>
public static class Splitting
{
    /// <summary>
    /// Splits a case: each new one gets the next free reference and the children of the first. The references of the new ones;
    /// none where somebody else saved the case since the form was shown, and then nothing is stored.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="terms">Which case is split.</param>
    /// <param name="split">Makes the new case of that place and reference.</param>
    /// <param name="count">How many are made.</param>
    /// <param name="stop">To give up.</param>
    public static async Task<IReadOnlyList<string>> SplitAsync(
        this PortalDb db, SplitTerms terms, Func<Case, int, string, Case> split, int count, CancellationToken stop = default) =>
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.Forget();
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            var made = new List<Case>();
            var original = await db.FindWholeAsync(terms.CaseId, stop);
            if (original is null)
            {
                return [];
            }

            for (var place = 0; place < count; place++)
            {
                made.Add(split(original, place, await db.NextFreeReferenceAsync(terms.Year, stop)));
            }

            db.Cases.AddRange(made);
            db.Entry(original).Property(saved => saved.Version).IsModified = true;
            if (!await db.TrySaveAsync(original, terms.Version, stop))
            {
                return [];
            }

            await CopyChildrenAsync(db, terms.CaseId, made, stop);
            await transaction.CommitAsync(stop);
            return (IReadOnlyList<string>)[.. made.Select(one => one.Reference)];
        });

    private static async Task CopyChildrenAsync(PortalDb db, int from, List<Case> made, CancellationToken stop)
    {
        var children = await db.CaseChildren.AsNoTracking().Where(child => child.CaseId == from).OrderBy(child => child.Id).ToListAsync(stop);
        if (children.Count > 0)
        {
            db.CaseChildren.AddRange(made.SelectMany(one => children.Select(child => new CaseChild(one.Id, child.Facts))));
            await db.SaveChangesAsync(stop);
        }
    }
}
