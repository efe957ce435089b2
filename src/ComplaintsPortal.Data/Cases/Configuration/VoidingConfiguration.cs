using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Correcting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Cases.Configuration;

internal sealed class VoidingConfiguration : IEntityTypeConfiguration<Voiding>
{
    /// <summary>What the case calls it.</summary>
    public const string Navigation = "Voided";

    public void Configure(EntityTypeBuilder<Voiding> builder)
    {
        builder.ToTable("Voidings");
        builder.Property(voiding => voiding.Reason).HasMaxLength(Voiding.ReasonLength);
        builder.Property(voiding => voiding.DuplicateOf).HasMaxLength(Arrival.ReferenceLength);
        builder.HasOne(typeof(Case)).WithOne(Navigation).HasForeignKey(typeof(Voiding), nameof(Voiding.CaseId)).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(voiding => voiding.CaseId).IsUnique().HasDatabaseName("IX_Voidings_Case");
        builder.HasIndex(voiding => voiding.DuplicateOf).HasDatabaseName("IX_Voidings_DuplicateOf");
    }
}
