using System.Reflection;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Domain.Cases.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ComplaintsPortal.Data;

// Who reads: a case that is sealed to others, or from which the person is barred, is found by no query of theirs.
public sealed partial class PortalDb
{
    /// <summary>The name of the filter on everything that belongs to a case.</summary>
    internal const string OpenToViewer = nameof(OpenToViewer);

    private const string CaseKey = "CaseId";

    /// <summary>The account in whose name this context reads; null for the portal itself.</summary>
    public Guid? ReadsFor => viewer?.Invoke();

    /// <summary>Another context on the same database, which sees every case: for what is done with all of the records as a whole.</summary>
    internal PortalDb AsThePortal() => new(options) { CountsVoided = true };

    /// <summary>Another context on the same database, which sees every case that counts, sealed or not: for figures.</summary>
    internal PortalDb ForFigures() => new(options);

    // Points, responses and extensions are only reached through their stage, which is filtered.
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder
        .AddInterceptors(OnSaving)
        .ConfigureWarnings(warnings => warnings.Ignore(
            CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning,

            // Whoever saves hears of it by the failure itself, and says it: once, and in a sentence where it is a fault of the machine.
            CoreEventId.SaveChangesFailed));

    // Whatever names a case is filtered because it does: who adds a record or writes a list need not think of it.
    private void HideFromViewer(ModelBuilder builder)
    {
        Hide<Case>(builder, nameof(Case.Id));
        var hide = typeof(PortalDb).GetMethod(nameof(Hide), BindingFlags.Instance | BindingFlags.NonPublic)!;
        foreach (var type in builder.Model.GetEntityTypes()
            .Where(type => type.FindProperty(CaseKey) is not null && type.ClrType != typeof(CaseAccess) && type.ClrType != typeof(Voiding)).ToList())
        {
            hide.MakeGenericMethod(type.ClrType).Invoke(this, [builder, CaseKey]);
        }
    }

    // The question inside names no row of the outer one, so that a database answers it once: nearly always with nothing.
    private void Hide<T>(ModelBuilder builder, string key)
        where T : class => builder.Entity<T>().HasQueryFilter(OpenToViewer, one => !CaseAccess
            .Where(access => ReadsFor != null
                && ((access.Kind == AccessKind.Barred && access.Account == ReadsFor)
                    || (access.Kind == AccessKind.SealedTo
                        && !CaseAccess.Any(named => named.CaseId == access.CaseId && named.Kind == AccessKind.SealedTo && named.Account == ReadsFor))))
            .Select(access => access.CaseId)
            .Contains(EF.Property<int>(one, key)));
}

/// <summary>Reading what the person who asks may not see.</summary>
public static class SealedCases
{
    /// <summary>
    /// Also the cases that are sealed, or from which the person is barred: for figures, which count them, and for what the portal
    /// does by itself. Never for a page that shows a case.
    /// </summary>
    public static IQueryable<T> SealedToo<T>(this IQueryable<T> rows)
        where T : class => rows.IgnoreQueryFilters([PortalDb.OpenToViewer]);
}
