using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Configuration;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Retaining;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Retention;

internal sealed class ProcessingRestrictionConfiguration : IEntityTypeConfiguration<ProcessingRestriction>
{
    public void Configure(EntityTypeBuilder<ProcessingRestriction> builder)
    {
        builder.ToTable("ProcessingRestrictions");
        builder.Keep(one => one.Facts, facts =>
        {
            facts.Property(one => one.Reason).HasMaxLength(ProcessingRestriction.ReasonLength);
            facts.Property(one => one.LiftedWhy).HasMaxLength(ProcessingRestriction.ReasonLength);
        });
        builder.HasOne<Case>().WithMany(CaseRecords.ProcessingRestrictions).HasForeignKey(one => one.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(one => one.CaseId).HasDatabaseName("IX_ProcessingRestrictions_Case");
    }
}
