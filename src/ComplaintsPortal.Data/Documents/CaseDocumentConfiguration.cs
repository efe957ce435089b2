using ComplaintsPortal.Data.Cases.Configuration;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Documents;

internal sealed class CaseDocumentConfiguration : IEntityTypeConfiguration<CaseDocument>
{
    public void Configure(EntityTypeBuilder<CaseDocument> builder)
    {
        builder.ToTable("CaseDocuments");
        builder.Property(document => document.Title).HasMaxLength(CaseDocument.TitleLength);
        builder.Property(document => document.FileName).HasMaxLength(CaseDocument.FileNameLength);
        builder.Property(document => document.StoredAs).HasMaxLength(CaseDocument.StoredAsLength);
        builder.Property(document => document.Sha256).HasMaxLength(CaseDocument.Sha256Length);
        builder.Property(document => document.RemovedWhy).HasMaxLength(CaseDocument.ReasonLength);
        builder.HasOne<Case>().WithMany(CaseRecords.Documents).HasForeignKey(document => document.CaseId).OnDelete(DeleteBehavior.Cascade);

        // Not unique: two who add one at once are told apart by the version of the case, which says so in words.
        builder.HasIndex(document => new { document.CaseId, document.Number }).HasDatabaseName("IX_CaseDocuments_Case_Number");
        builder.HasIndex(document => document.StoredAs).IsUnique().HasDatabaseName("IX_CaseDocuments_StoredAs");
        builder.HasIndex(document => new { document.UploadedAt, document.Id }).HasDatabaseName("IX_CaseDocuments_UploadedAt");
    }
}
