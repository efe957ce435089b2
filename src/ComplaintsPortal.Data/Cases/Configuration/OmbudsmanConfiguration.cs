using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Cases.Configuration;

internal sealed class OmbudsmanRecordConfiguration : IEntityTypeConfiguration<OmbudsmanRecord>
{
    public void Configure(EntityTypeBuilder<OmbudsmanRecord> builder)
    {
        builder.ToTable("OmbudsmanRecords");
        builder.Property(record => record.Reference).HasMaxLength(OmbudsmanReference.Length);
        builder.Property(record => record.Category).HasMaxLength(ListEntry.KeyLength);
        builder.Property(record => record.Decision).HasMaxLength(ListEntry.KeyLength);
        builder.Property(record => record.DecisionType).HasMaxLength(ListEntry.KeyLength);
        builder.Property(record => record.Topic).HasMaxLength(ListEntry.KeyLength);
        builder.Property(record => record.Paragraph).HasMaxLength(OmbudsmanRecord.ParagraphLength);
        builder.Keep(record => record.Clearance, _ => { });
        builder.HasOne<Case>().WithOne(CaseRecords.OmbudsmanRecord).HasForeignKey<OmbudsmanRecord>(record => record.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(record => record.CaseId).IsUnique().HasDatabaseName("IX_OmbudsmanRecords_Case");
        builder.HasIndex(record => record.Reference).IsUnique().HasDatabaseName("IX_OmbudsmanRecords_Reference");
        builder.HasIndex(record => record.Decided).HasDatabaseName("IX_OmbudsmanRecords_Decided");
    }
}

internal sealed class OmbudsmanLetterConfiguration : IEntityTypeConfiguration<OmbudsmanLetter>
{
    public void Configure(EntityTypeBuilder<OmbudsmanLetter> builder)
    {
        builder.ToTable("OmbudsmanLetters");
        builder.HasKey(letter => letter.Period);
        builder.Property(letter => letter.Period).HasMaxLength(Caseload.PeriodLength);
        builder.Keep(letter => letter.Facts, _ => { });
        builder.Property(letter => letter.PaperHash).HasMaxLength(CaseDocument.Sha256Length);
        builder.Property(letter => letter.Version).IsConcurrencyToken();
        builder.HasOne(letter => letter.Paper).WithOne().HasForeignKey<OmbudsmanLetterPaper>(paper => paper.Period).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class OmbudsmanLetterPaperConfiguration : IEntityTypeConfiguration<OmbudsmanLetterPaper>
{
    public void Configure(EntityTypeBuilder<OmbudsmanLetterPaper> builder)
    {
        builder.ToTable("OmbudsmanLetterPapers");
        builder.Property(paper => paper.Period).HasMaxLength(Caseload.PeriodLength);
        builder.Property(paper => paper.Content).HasMaxLength(OmbudsmanLetterPaper.MostBytes);
    }
}

internal sealed class OmbudsmanRecommendationConfiguration : IEntityTypeConfiguration<OmbudsmanRecommendation>
{
    public void Configure(EntityTypeBuilder<OmbudsmanRecommendation> builder)
    {
        builder.ToTable("OmbudsmanRecommendations");
        builder.Property(recommendation => recommendation.Text).HasMaxLength(OmbudsmanRecommendation.TextLength);
        builder.Property(recommendation => recommendation.Evidence).HasMaxLength(OmbudsmanRecommendation.TextLength);
        builder.HasOne<Case>().WithMany(CaseRecords.OmbudsmanRecommendations)
            .HasForeignKey(recommendation => recommendation.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(recommendation => recommendation.CaseId).HasDatabaseName("IX_OmbudsmanRecommendations_Case");
        builder.HasIndex(recommendation => new { recommendation.Done, recommendation.Due }).HasDatabaseName("IX_OmbudsmanRecommendations_Done_Due");
    }
}
