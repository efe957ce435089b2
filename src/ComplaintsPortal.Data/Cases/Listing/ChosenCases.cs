using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases.Listing;

/// <summary>A case that was chosen in the list, for something that is done to several at once.</summary>
/// <param name="Id">The database's key.</param>
/// <param name="Reference">The council's reference.</param>
/// <param name="Summary">What it is about, where that was recorded.</param>
/// <param name="Version">Its version as it is now.</param>
/// <param name="WhyNot">Why it stays as it is; null where it does not.</param>
public sealed record ChosenCase(int Id, string Reference, string? Summary, int Version, Refusal? WhyNot);

/// <summary>Does something to some cases at once: to all of those that were shown, or to none.</summary>
/// <param name="db">The database; nothing else is done with it meanwhile.</param>
internal sealed class ChosenCases(PortalDb db)
{
    /// <summary>What would become of each of the cases that whoever reads may see, in the order of their references.</summary>
    public async Task<IReadOnlyList<ChosenCase>> PlanAsync(IReadOnlyCollection<int> chosen, Func<Case, Refusal?> whyNot, CancellationToken stop) =>
    [
        .. (await Cases(chosen).AsNoTracking().Include(@case => @case.Particulars).ToListAsync(stop)).Select(@case => new ChosenCase(
            @case.Id, @case.Reference, @case.Particulars?.Summary, @case.Version, whyNot(@case))),
    ];

    /// <summary>
    /// Acts on the cases in one transaction. False where one of them is not there any more, is refused, or was saved by somebody since it was shown: then
    /// nothing is stored.
    /// </summary>
    /// <param name="agreed">The cases, each with the version in which it was shown.</param>
    /// <param name="whyNot">Why nothing is done to a case.</param>
    /// <param name="prepare">Reads what the act needs besides, within the transaction, and gives the act.</param>
    /// <param name="stop">To give up.</param>
    public Task<bool> RunAsync(
        IReadOnlyDictionary<int, int> agreed, Func<Case, Refusal?> whyNot, Func<CancellationToken, Task<Action<Case>>> prepare, CancellationToken stop) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async cancelled =>
        {
            db.Forget();
            await using var transaction = await db.Database.BeginTransactionAsync(cancelled);
            var cases = await Cases([.. agreed.Keys]).ToListAsync(cancelled);
            if (cases.Count != agreed.Count || cases.Any(@case => @case.Version != agreed[@case.Id] || whyNot(@case) is not null))
            {
                db.Forget();
                return false;
            }

            cases.ForEach(await prepare(cancelled));
            if (!await SaveAsync(cancelled))
            {
                return false;
            }

            await transaction.CommitAsync(cancelled);
            return true;
        }, stop);

    private IQueryable<Case> Cases(IReadOnlyCollection<int> chosen)
    {
        var ids = chosen.ToArray();
        return db.Cases.Include(@case => @case.Access).Where(@case => EF.Parameter(ids).Contains(@case.Id))
            .OrderBy(@case => @case.Reference).ThenBy(@case => @case.Id);
    }

    private async Task<bool> SaveAsync(CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.Forget();
            return false;
        }
    }
}
