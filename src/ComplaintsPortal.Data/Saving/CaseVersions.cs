using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Stages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ComplaintsPortal.Data.Saving;

/// <summary>A change below a case, or beside it where its part says so, changes the case: its version rises once a save.</summary>
internal sealed class CaseVersions : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (PortalDb)eventData.Context!;
        var entries = db.ChangeTracker.Entries().ToList();
        var roots = entries.Where(entry => entry.Entity is Case).ToDictionary(root => Key(root, nameof(Case.Id)));
        db.Touched.Clear();
        foreach (var key in Changed(entries))
        {
            var root = roots.GetValueOrDefault(key)
                ?? throw new InvalidOperationException("Read the case together with the part that is changed: its version has to rise.");
            Raise(root);
            if (root.State is not EntityState.Deleted)
            {
                db.Touched.Add(((Case)root.Entity, root.State is EntityState.Added));
            }
        }

        return new(result);
    }

    // Where the connection broke and the save is tried again, it has risen already.
    private static void Raise(EntityEntry root)
    {
        var version = root.Property(nameof(Case.Version));
        if (root.State is EntityState.Unchanged or EntityState.Modified && Equals(version.CurrentValue, version.OriginalValue))
        {
            version.CurrentValue = (int)version.OriginalValue! + 1;
        }
    }

    private static HashSet<int> Changed(List<EntityEntry> entries)
    {
        var caseOfStage = entries.Where(entry => entry.Entity is Stage)
            .ToDictionary(stage => Key(stage, nameof(Stage.Id)), stage => Key(stage, nameof(Stage.CaseId)));
        return [.. entries
            .Where(entry => IsChangedBeside(entry) || entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(entry => RootKey(entry, caseOfStage))
            .OfType<int>()];
    }

    // Asked once: where the save is tried again, the version has risen and says it.
    private static bool IsChangedBeside(EntityEntry entry) => entry.Entity is Case @case && @case.Keeping.TakeChangeBeside();

    private static int? RootKey(EntityEntry entry, Dictionary<int, int> caseOfStage) => entry.Entity switch
    {
        Case => Key(entry, nameof(Case.Id)),
        Stage => Key(entry, nameof(Stage.CaseId)),
        CaseParticulars => Key(entry, "CaseId"),
        ICaseRecord => Key(entry, nameof(ICaseRecord.CaseId)),
        Point or Response or Extension or Round => caseOfStage.GetValueOrDefault(Key(entry, "StageId")),
        _ => null,
    };

    // What was taken away from its owner no longer knows it, but did.
    private static int Key(EntityEntry entry, string property) =>
        (int)(entry.State is EntityState.Deleted ? entry.Property(property).OriginalValue : entry.Property(property).CurrentValue)!;
}
