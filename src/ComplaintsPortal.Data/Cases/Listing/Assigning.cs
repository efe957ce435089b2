using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases.Listing;

/// <summary>A case that was chosen to be given to somebody.</summary>
/// <param name="Id">The database's key.</param>
/// <param name="Reference">The council's reference.</param>
/// <param name="Summary">What it is about, where that was recorded.</param>
/// <param name="Version">Its version as it is now.</param>
/// <param name="WhyNot">Why it does not change hands; null where it does.</param>
public sealed record ChosenCase(int Id, string Reference, string? Summary, int Version, Refusal? WhyNot);

/// <summary>Gives some cases to one person at once: all of those that were shown, or none.</summary>
/// <param name="db">The database; nothing else is done with it meanwhile.</param>
public sealed class Assigning(PortalDb db)
{
    /// <summary>How many cases can be given at once.</summary>
    public const int Most = 200;

    private static readonly Refusal Theirs = new("They have it already");

    /// <summary>What would become of each of the cases that whoever reads may see, in the order of their references.</summary>
    public async Task<IReadOnlyList<ChosenCase>> PlanAsync(
        IReadOnlyCollection<int> chosen, Officer to, Func<Case, Office> office, CancellationToken stop = default) =>
        [
            .. (await Cases(chosen).AsNoTracking().Include(@case => @case.Particulars).ToListAsync(stop)).Select(@case => new ChosenCase(
                @case.Id, @case.Reference, @case.Particulars?.Summary, @case.Version, WhyNot(@case, to, office))),
        ];

    /// <summary>
    /// Gives the cases in one transaction; each says so in its history. False where one of them is not there any more, may not be given or was saved by
    /// somebody since it was shown: then nothing is stored.
    /// </summary>
    /// <param name="agreed">The cases, each with the version in which it was shown.</param>
    /// <param name="to">Who gets them.</param>
    /// <param name="office">The office in which a case is given.</param>
    /// <param name="stop">To give up.</param>
    public Task<bool> RunAsync(IReadOnlyDictionary<int, int> agreed, Officer to, Func<Case, Office> office, CancellationToken stop = default) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async cancelled =>
        {
            db.Forget();
            await using var transaction = await db.Database.BeginTransactionAsync(cancelled);
            var cases = await Cases([.. agreed.Keys]).ToListAsync(cancelled);
            if (cases.Count != agreed.Count || cases.Any(@case => @case.Version != agreed[@case.Id] || WhyNot(@case, to, office) is not null))
            {
                db.Forget();
                return false;
            }

            cases.ForEach(@case => @case.Keeping.AssignTo(to, office(@case)));
            if (!await SaveAsync(cancelled))
            {
                return false;
            }

            await transaction.CommitAsync(cancelled);
            return true;
        }, stop);

    private static Refusal? WhyNot(Case @case, Officer to, Func<Case, Office> office) =>
        @case.Owner == to.Id ? Theirs : @case.Keeping.WhyNotAssignTo(to, office(@case));

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
