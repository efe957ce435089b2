using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.Lists;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Cases.Configuration;

internal sealed class CaseAccessConfiguration : IEntityTypeConfiguration<CaseAccess>
{
    public void Configure(EntityTypeBuilder<CaseAccess> builder)
    {
        builder.ToTable("CaseAccess");
        builder.Property(access => access.Reason).HasMaxLength(CaseAccess.ReasonLength);
        builder.HasOne<People.Account>().WithMany().HasForeignKey(access => access.Account).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<People.Account>().WithMany().HasForeignKey(access => access.By).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(access => access.By).HasDatabaseName("IX_CaseAccess_By");
        builder.HasIndex(access => new { access.CaseId, access.Kind, access.Account }).IsUnique().HasDatabaseName("IX_CaseAccess_Case_Kind_Account");
        builder.HasIndex(access => new { access.Account, access.Kind, access.CaseId }).HasDatabaseName("IX_CaseAccess_Account_Kind_Case");
    }
}

internal sealed class CaseNoteConfiguration : IEntityTypeConfiguration<CaseNote>
{
    public void Configure(EntityTypeBuilder<CaseNote> builder)
    {
        builder.ToTable("CaseNotes");
        builder.HasOne<Case>().WithMany(CaseRecords.Notes).HasForeignKey(note => note.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<People.Account>().WithMany().HasForeignKey(note => note.By).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(note => new { note.CaseId, note.Number }).IsUnique().HasDatabaseName("IX_CaseNotes_Case_Number");
        builder.HasIndex(note => note.By).HasDatabaseName("IX_CaseNotes_By");
    }
}

internal sealed class CaseLinkConfiguration : IEntityTypeConfiguration<CaseLink>
{
    public void Configure(EntityTypeBuilder<CaseLink> builder)
    {
        builder.ToTable("CaseLinks");
        builder.Property(link => link.Kind).HasMaxLength(ListEntry.KeyLength);
        builder.HasOne<Case>().WithMany(CaseRecords.Links).HasForeignKey(link => link.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Case>().WithMany().HasForeignKey(link => link.OtherCaseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(link => new { link.CaseId, link.OtherCaseId }).IsUnique().HasDatabaseName("IX_CaseLinks_Case_Other");
        builder.HasIndex(link => link.OtherCaseId).HasDatabaseName("IX_CaseLinks_Other");
    }
}
