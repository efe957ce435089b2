using System.Reflection;
using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Correcting;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data;

// What was entered by mistake: no query finds it, so that no figure, list or reminder counts it, and nobody who writes one need think of it.
public sealed partial class PortalDb
{
    /// <summary>The name of the filter that leaves out what was voided.</summary>
    internal const string NotVoided = nameof(NotVoided);

    /// <summary>Whether voided entries are found like any other: for what is done with all of the records as a whole.</summary>
    internal bool CountsVoided { get; init; }

    /// <summary>The one voided case that is found with all that belongs to it, because it is shown.</summary>
    public int? ShownThoughVoided { get; set; }

    // The audit is a chain: it is always read as a whole.
    private void LeaveOutVoided(ModelBuilder builder)
    {
        LeaveOut<Case>(builder, nameof(Case.Id));
        var leaveOut = typeof(PortalDb).GetMethod(nameof(LeaveOut), BindingFlags.Instance | BindingFlags.NonPublic)!;
        foreach (var type in builder.Model.GetEntityTypes()
            .Where(type => type.FindProperty(CaseKey) is not null && type.ClrType != typeof(Voiding) && type.ClrType != typeof(AuditEntry)).ToList())
        {
            leaveOut.MakeGenericMethod(type.ClrType).Invoke(this, [builder, CaseKey]);
        }
    }

    // As with sealed cases, a database answers the question inside once: nearly always with a handful.
    private void LeaveOut<T>(ModelBuilder builder, string key)
        where T : class => builder.Entity<T>().HasQueryFilter(NotVoided, one => !Voidings
            .Where(voiding => !CountsVoided && voiding.CaseId != ShownThoughVoided)
            .Select(voiding => voiding.CaseId)
            .Contains(EF.Property<int>(one, key)));
}

/// <summary>Reading what was voided.</summary>
public static class VoidedEntries
{
    /// <summary>Also the entries that were voided: to open one by its key, or to list them as what they are.</summary>
    public static IQueryable<T> VoidedToo<T>(this IQueryable<T> rows)
        where T : class => rows.IgnoreQueryFilters([PortalDb.NotVoided]);

    /// <summary>Every case there is, sealed and voided ones too: for what the portal keeps right by itself, such as due dates.</summary>
    public static IQueryable<T> SealedAndVoidedToo<T>(this IQueryable<T> rows)
        where T : class => rows.IgnoreQueryFilters([PortalDb.OpenToViewer, PortalDb.NotVoided]);
}
