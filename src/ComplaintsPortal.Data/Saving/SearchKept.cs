using ComplaintsPortal.Data.Searching;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ComplaintsPortal.Data.Saving;

/// <summary>What can be searched of the records that were changed is written anew, in the same transaction.</summary>
internal sealed class SearchKept : SaveChangesInterceptor
{
    public override async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        var db = (PortalDb)eventData.Context!;
        var changed = db.ChangeTracker.Entries().Where(IsSearched).ToList();
        HashSet<int> whole = [.. WholeCases(db)];
        if (changed.Count == 0 && whole.Count == 0)
        {
            return result;
        }

        HashSet<int> made = [.. db.ChangeTracker.Entries<Case>().Where(one => one.State is EntityState.Added).Select(KeyOf).Cast<int>()];
        // What was added with a new case names it by a passing key, below zero.
        var stages = new Lazy<StagesRead>(() => new StagesRead(db));
        var others = changed.ConvertAll(entry => (Entry: entry, Case: CaseOf(entry, stages)))
            .Where(one => one.Case is not { } id || (id > 0 && !made.Contains(id) && !whole.Contains(id))).ToList();
        await using var beside = await db.BesideAsync(cancellationToken);
        var book = new SearchBook(beside);
        await book.RemoveAsync(
            [.. others.Where(one => one.Entry.State is not EntityState.Added).Select(one => SearchSources.NameOf(one.Entry.Entity, KeyOf(one.Entry)))],
            cancellationToken);
        await book.RemoveCasesAsync([.. whole], cancellationToken);
        await book.AddCasesAsync([.. made.Union(whole)], cancellationToken);
        await book.AddAsync(
            [.. others.Where(one => one.Entry.State is not EntityState.Deleted)
                .SelectMany(one => SearchSources.TextsOf(one.Entry.Entity, KeyOf(one.Entry), one.Case))],
            cancellationToken);
        return result;
    }

    // A case is changed by every save of it; its reference hardly ever.
    private static bool IsSearched(EntityEntry entry) => SearchSources.Has(entry.Entity)
        && (entry.Entity is Case && entry.State is EntityState.Modified
            ? entry.Property(nameof(Case.Reference)).IsModified
            : entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted);

    // With a stage goes whatever belongs to it, also what was not read.
    private static IEnumerable<int> WholeCases(PortalDb db) => db.ChangeTracker.Entries<Stage>().Where(stage => stage.State is EntityState.Deleted)
        .Select(stage => stage.Property(one => one.CaseId).OriginalValue);

    private static object KeyOf(EntityEntry entry)
    {
        var key = entry.Property(entry.Metadata.FindPrimaryKey()!.Properties[0].Name);
        return (entry.State is EntityState.Deleted ? key.OriginalValue : key.CurrentValue)!;
    }

    private static int? CaseOf(EntityEntry entry, Lazy<StagesRead> stages) => entry.Entity switch
    {
        ContactDetails => null,
        Case or CaseParticulars => (int)KeyOf(entry),
        Point or Response => stages.Value.CaseOf(entry),
        _ => (int)Value(entry, "CaseId")!,
    };

    private static object? Value(EntityEntry entry, string property) =>
        entry.State is EntityState.Deleted ? entry.Property(property).OriginalValue : entry.Property(property).CurrentValue;

    // An import changes thousands of parts at once: the stages are looked through once for all of them.
    private sealed class StagesRead
    {
        private readonly Dictionary<object, int> byPart = new(ReferenceEqualityComparer.Instance);
        private readonly Dictionary<object, int> byKey = [];

        public StagesRead(PortalDb db)
        {
            foreach (var entry in db.ChangeTracker.Entries<Stage>())
            {
                var ofCase = (int)Value(entry, nameof(Stage.CaseId))!;
                byKey.TryAdd(KeyOf(entry), ofCase);
                foreach (var part in entry.Entity.PointsRaised.Concat<object>(entry.Entity.Responses))
                {
                    byPart.TryAdd(part, ofCase);
                }
            }
        }

        // A record of an import is known by the key of its stage alone.
        public int CaseOf(EntityEntry part) => byPart.TryGetValue(part.Entity, out var known) || byKey.TryGetValue(Value(part, "StageId")!, out known)
            ? known
            : throw new InvalidOperationException("Read the stage together with the part that is changed: what is searched names its case.");
    }
}
