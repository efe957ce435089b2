using ComplaintsPortal.Domain.Editions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Editions;

internal sealed class ReportCourseConfiguration : IEntityTypeConfiguration<ReportCourse>
{
    public void Configure(EntityTypeBuilder<ReportCourse> builder)
    {
        builder.ToTable("ReportCourses");
        builder.HasKey(course => new { course.Period, course.Number });
        builder.Property(course => course.Period).HasMaxLength(Edition.PeriodLength);
        builder.Property(course => course.Number).ValueGeneratedNever();
        builder.Property(course => course.Version).IsConcurrencyToken();
        builder.Property(course => course.SubmittedByName).HasMaxLength(People.Account.NameLength);
        builder.Property(course => course.ApprovedByName).HasMaxLength(People.Account.NameLength);
        builder.Property(course => course.ReturnedByName).HasMaxLength(People.Account.NameLength);
        builder.Property(course => course.Reason).HasMaxLength(ReportCourse.ReasonLength);
        builder.Property(course => course.ReturnReason).HasMaxLength(ReportCourse.ReasonLength);
        builder.Property(course => course.Digest).HasMaxLength(ReportContent.DigestLength);
        builder.Ignore(course => course.State);
        builder.HasOne<People.Account>().WithMany().HasForeignKey(course => course.SubmittedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<People.Account>().WithMany().HasForeignKey(course => course.ApprovedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(course => course.SubmittedBy).HasDatabaseName("IX_ReportCourses_SubmittedBy");
        builder.HasIndex(course => course.ApprovedBy).HasDatabaseName("IX_ReportCourses_ApprovedBy");
    }
}

internal sealed class ReportCommentConfiguration : IEntityTypeConfiguration<ReportComment>
{
    public void Configure(EntityTypeBuilder<ReportComment> builder)
    {
        builder.ToTable("ReportComments");
        builder.Property(comment => comment.Period).HasMaxLength(Edition.PeriodLength);
        builder.Property(comment => comment.Part).HasMaxLength(ReportComment.PartLength);
        builder.Property(comment => comment.Text).HasMaxLength(ReportComment.TextLength);
        builder.Property(comment => comment.ByName).HasMaxLength(People.Account.NameLength);
        builder.Property(comment => comment.SettledByName).HasMaxLength(People.Account.NameLength);
        builder.Property(comment => comment.Version).IsConcurrencyToken();
        builder.HasOne<People.Account>().WithMany().HasForeignKey(comment => comment.By).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(comment => comment.Answers).WithOne().HasForeignKey("CommentId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(comment => comment.Answers).HasField("answers").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(comment => comment.Period).HasDatabaseName("IX_ReportComments_Period");
        builder.HasIndex(comment => comment.By).HasDatabaseName("IX_ReportComments_By");
    }
}

internal sealed class CommentAnswerConfiguration : IEntityTypeConfiguration<CommentAnswer>
{
    public void Configure(EntityTypeBuilder<CommentAnswer> builder)
    {
        builder.ToTable("ReportCommentAnswers");
        builder.Property(answer => answer.Text).HasMaxLength(ReportComment.TextLength);
        builder.Property(answer => answer.ByName).HasMaxLength(People.Account.NameLength);
        builder.HasOne<People.Account>().WithMany().HasForeignKey(answer => answer.By).OnDelete(DeleteBehavior.Restrict);
        builder.Property<int>("CommentId");
        builder.HasIndex("CommentId").HasDatabaseName("IX_ReportCommentAnswers_Comment");
        builder.HasIndex(answer => answer.By).HasDatabaseName("IX_ReportCommentAnswers_By");
    }
}
