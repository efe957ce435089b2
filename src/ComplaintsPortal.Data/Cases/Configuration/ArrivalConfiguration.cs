using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.Lists;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Cases.Configuration;

// How a case arrived and was decided on: part of the case, read and saved with it.
internal sealed class ArrivalConfiguration : IEntityTypeConfiguration<Case>
{
    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.Property(@case => @case.SplitFrom).HasMaxLength(Arrival.ReferenceLength);
        builder.HasOne(@case => @case.Assessment).WithOne().HasForeignKey<Assessment>(assessment => assessment.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(@case => @case.Concerns).WithOne().HasForeignKey(concern => concern.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(@case => @case.Rejections).WithOne().HasForeignKey(refusal => refusal.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(@case => @case.SplitFrom).HasDatabaseName("IX_Cases_SplitFrom");
    }
}

internal sealed class AssessmentConfiguration : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> builder)
    {
        builder.ToTable("Assessments");
        builder.Keep(assessment => assessment.Facts, facts =>
        {
            facts.Property(one => one.ReviewNote).HasMaxLength(AssessmentFacts.NoteLength);
            facts.ComplexProperty(one => one.Answers, answers =>
            {
                answers.IsRequired();
                answers.Property(one => one.LateReason).HasMaxLength(TriageAnswers.ReasonLength);
                answers.Property(one => one.InterestReason).HasMaxLength(TriageAnswers.ReasonLength);
                answers.Property(one => one.ProceedingsNote).HasMaxLength(TriageAnswers.ReasonLength);
                foreach (var property in answers.Metadata.ComplexType.GetProperties())
                {
                    property.SetColumnName(property.Name);
                }
            });
        });
        builder.HasIndex(assessment => assessment.CaseId).IsUnique().HasDatabaseName("IX_Assessments_Case");
    }
}

internal sealed class SafeguardingConcernConfiguration : IEntityTypeConfiguration<SafeguardingConcern>
{
    public void Configure(EntityTypeBuilder<SafeguardingConcern> builder)
    {
        builder.ToTable("SafeguardingConcerns");
        builder.Keep(concern => concern.Facts, facts =>
        {
            facts.Property(one => one.Concern).HasMaxLength(SafeguardingConcern.ConcernLength);
            facts.Property(one => one.PassedOnTo).HasMaxLength(SafeguardingConcern.LineLength);
        });
        builder.HasIndex(concern => concern.CaseId).HasDatabaseName("IX_SafeguardingConcerns_Case");
    }
}

internal sealed class RefusalNoticeConfiguration : IEntityTypeConfiguration<RejectionNotice>
{
    public void Configure(EntityTypeBuilder<RejectionNotice> builder)
    {
        builder.ToTable("RefusalNotices");
        builder.Keep(refusal => refusal.Facts, facts => facts.Property(one => one.Reason).HasMaxLength(ListEntry.KeyLength));
        builder.HasIndex(refusal => refusal.CaseId).HasDatabaseName("IX_RefusalNotices_Case");
    }
}
