using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Audit;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries");
        builder.HasKey(entry => entry.Sequence);
        builder.Property(entry => entry.Sequence).ValueGeneratedNever();
        builder.Property(entry => entry.ByName).HasMaxLength(People.Account.NameLength);
        builder.Property(entry => entry.What).HasMaxLength(AuditEntry.WhatLength);
        builder.Property(entry => entry.Why).HasMaxLength(AuditEntry.WhyLength);
        builder.Property(entry => entry.Person).HasMaxLength(Person.KeyLength);
        builder.Property(entry => entry.Salt).HasMaxLength(AuditEntry.SaltLength);
        builder.Property(entry => entry.Digest).HasMaxLength(32);
        builder.Property(entry => entry.Hash).HasMaxLength(32);
        builder.HasOne<People.Account>().WithMany().HasForeignKey(entry => entry.By).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(entry => new { entry.By, entry.Reading }).HasDatabaseName("IX_AuditEntries_By");
        builder.HasIndex(entry => entry.Person).HasDatabaseName("IX_AuditEntries_Person");
        builder.HasIndex(entry => entry.At).HasDatabaseName("IX_AuditEntries_At");
        builder.HasIndex(entry => new { entry.CaseId, entry.Sequence }).HasDatabaseName("IX_AuditEntries_Case");
    }
}

internal sealed class AuditHeadConfiguration : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.ToTable("AuditHead");
        builder.Property(head => head.Id).ValueGeneratedNever();
        builder.Property(head => head.Hash).HasMaxLength(32);
    }
}
