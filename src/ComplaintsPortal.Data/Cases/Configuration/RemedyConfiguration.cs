using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Lists;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Cases.Configuration;

internal sealed class RemedyConfiguration : IEntityTypeConfiguration<Remedy>
{
    public void Configure(EntityTypeBuilder<Remedy> builder)
    {
        builder.ToTable("Remedies");
        builder.Property(remedy => remedy.Kind).HasMaxLength(ListEntry.KeyLength);
        builder.Property(remedy => remedy.Description).HasMaxLength(Remedy.TextLength);
        builder.Property(remedy => remedy.NotProvided).HasMaxLength(Remedy.TextLength);
        builder.HasOne<Case>().WithMany(CaseRecords.Remedies).HasForeignKey(remedy => remedy.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(remedy => remedy.CaseId).HasDatabaseName("IX_Remedies_Case");
    }
}

internal sealed class ConstituentConfiguration : IEntityTypeConfiguration<Constituent>
{
    public void Configure(EntityTypeBuilder<Constituent> builder)
    {
        builder.ToTable("Constituents");
        builder.Property(constituent => constituent.Name).HasMaxLength(Constituent.NameLength);
        builder.Property(constituent => constituent.Contact).HasMaxLength(Constituent.ContactLength);
        builder.HasOne<Case>().WithOne(CaseRecords.Constituent).HasForeignKey<Constituent>(constituent => constituent.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(constituent => constituent.CaseId).IsUnique().HasDatabaseName("IX_Constituents_Case");
    }
}

internal sealed class ComplimentConfiguration : IEntityTypeConfiguration<Compliment>
{
    public void Configure(EntityTypeBuilder<Compliment> builder)
    {
        builder.ToTable("Compliments");
        builder.Property(compliment => compliment.SaidBy).HasMaxLength(Compliment.NameLength);
        builder.Property(compliment => compliment.OfWhom).HasMaxLength(Compliment.NameLength);
        builder.Property(compliment => compliment.Cleared).HasMaxLength(Compliment.VersionLength);
        builder.HasOne<Case>().WithOne(CaseRecords.Compliment).HasForeignKey<Compliment>(compliment => compliment.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(compliment => compliment.CaseId).IsUnique().HasDatabaseName("IX_Compliments_Case");
        builder.HasIndex(compliment => new { compliment.ClearedOn, compliment.Id }).HasDatabaseName("IX_Compliments_ClearedOn");
    }
}
