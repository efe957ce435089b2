using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Clocks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Cases;

/// <summary>
/// A deadline of a case that the office has still to meet; kept so that the database can filter, written by <see cref="DeadlineBook"/>
/// alone.
/// </summary>
public sealed class PendingDeadline
{
    private PendingDeadline()
    {
    }

    /// <summary>A deadline as <see cref="CaseDeadlines"/> works it out.</summary>
    public PendingDeadline(int caseId, Deadline deadline) => (CaseId, Stage, Kind, Due) = (caseId, deadline.Stage, deadline.Kind, deadline.Due);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>The database's key of the case.</summary>
    public int CaseId { get; private set; }

    /// <summary>The number of the stage; null where it belongs to the case.</summary>
    public int? Stage { get; private set; }

    /// <summary>What is due.</summary>
    public DeadlineKind Kind { get; private set; }

    /// <summary>The last day on which it is done in time.</summary>
    public DateOnly Due { get; private set; }
}

internal sealed class PendingDeadlineConfiguration : IEntityTypeConfiguration<PendingDeadline>
{
    public void Configure(EntityTypeBuilder<PendingDeadline> builder)
    {
        builder.ToTable("PendingDeadlines");
        builder.HasOne<Case>().WithMany().HasForeignKey(deadline => deadline.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(deadline => new { deadline.Due, deadline.CaseId }).HasDatabaseName("IX_PendingDeadlines_Due");
        builder.HasIndex(deadline => deadline.CaseId).HasDatabaseName("IX_PendingDeadlines_Case");
    }
}
