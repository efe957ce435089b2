using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Points;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Cases.Configuration;

internal sealed class StageConfiguration : IEntityTypeConfiguration<Stage>
{
    public void Configure(EntityTypeBuilder<Stage> builder)
    {
        builder.ToTable("Stages");
        builder.Property(stage => stage.Outcome).HasMaxLength(ListEntry.KeyLength);
        builder.Property(stage => stage.EscalationReason).HasMaxLength(ListEntry.KeyLength);
        builder.Property(stage => stage.OutcomeOfFindings).HasMaxLength(ListEntry.KeyLength);
        builder.Property(stage => stage.OutcomeReason).HasMaxLength(OutcomeBasis.ReasonLength);
        builder.Property(stage => stage.StartReason).HasMaxLength(StageClock.StartReasonLength);
        builder.Property(stage => stage.StageTwoOfferedBy).HasMaxLength(StageEscalation.OfferLength);
        builder.Property<string?>(StageColumns.LateReason).HasMaxLength(ListEntry.KeyLength);
        builder.Property<string?>(StageColumns.LateWords).HasMaxLength(Lateness.WordsLength);
        builder.Property<string?>(StageColumns.LateService).HasMaxLength(ListEntry.KeyLength);
        builder.HasOne(stage => stage.Extension).WithOne().HasForeignKey<Extension>("StageId").OnDelete(DeleteBehavior.Cascade);
        builder.ComplexProperty(stage => stage.First, first =>
        {
            first.Property(one => one!.Outcome).HasMaxLength(ListEntry.KeyLength);
        });
        builder.HasMany<Round>("Rounds").WithOne().HasForeignKey(round => round.StageId).IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(stage => stage.PointsRaised).WithOne().HasForeignKey("StageId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(stage => stage.Responses).WithOne().HasForeignKey("StageId").IsRequired().OnDelete(DeleteBehavior.Cascade);

        builder.HasIndex(stage => new { stage.CaseId, stage.Number }).IsUnique().HasDatabaseName("IX_Stages_Case_Number");
        // What is open of one case: without it SQLite looks for each case among all the stages that are open.
        builder.HasIndex(stage => new { stage.CaseId, stage.Concluded, stage.Due }).HasDatabaseName("IX_Stages_Case_Concluded_Due");
        // With what is asked of the stages from which somebody may still go on: those of some weeks need not be looked up to find the few.
        builder.HasIndex(stage => new { stage.Concluded, stage.Due, stage.CaseId, stage.Number, stage.ResponseReceived, stage.Outcome })
            .HasDatabaseName("IX_Stages_Concluded_Due");
        builder.HasIndex(stage => new { stage.Number, stage.Received, stage.CaseId }).HasDatabaseName("IX_Stages_Number_Received");
        builder.HasIndex(stage => new { stage.Received, stage.CaseId, stage.Concluded }).HasDatabaseName("IX_Stages_Received_Concluded");
        builder.HasIndex(stage => new { stage.Due, stage.CaseId }).HasDatabaseName("IX_Stages_Due");
        builder.Property<bool?>(StageColumns.ConcludedLate);
        builder.HasIndex(StageColumns.ConcludedLate, nameof(Stage.Received), nameof(Stage.CaseId)).HasDatabaseName("IX_Stages_ConcludedLate_Received");
        builder.HasIndex(stage => new { stage.Outcome, stage.Received, stage.CaseId }).HasDatabaseName("IX_Stages_Outcome_Received");
    }
}

/// <summary>What the domain keeps of a stage to itself, and the database asks for by name.</summary>
public static class StageColumns
{
    /// <summary>Why it was late.</summary>
    public const string LateReason = nameof(LateReason);

    /// <summary>The same in words.</summary>
    public const string LateWords = nameof(LateWords);

    /// <summary>The service that was responsible for that.</summary>
    public const string LateService = nameof(LateService);

    /// <summary>Whether it was first concluded after its due date; the stage works it out of its dates.</summary>
    internal const string ConcludedLate = nameof(ConcludedLate);
}

internal sealed class RoundConfiguration : IEntityTypeConfiguration<Round>
{
    public void Configure(EntityTypeBuilder<Round> builder)
    {
        builder.ToTable("Rounds");
        builder.Property(round => round.Why).HasMaxLength(Round.WhyLength);
        builder.Property(round => round.Outcome).HasMaxLength(ListEntry.KeyLength);
        builder.HasIndex(round => round.StageId).HasDatabaseName("IX_Rounds_Stage");
        builder.HasIndex(round => round.On).HasDatabaseName("IX_Rounds_On");
    }
}

internal sealed class ExtensionConfiguration : IEntityTypeConfiguration<Extension>
{
    public void Configure(EntityTypeBuilder<Extension> builder)
    {
        builder.ToTable("Extensions");
        builder.Property<int>("StageId");
        builder.HasKey("StageId");
        builder.Property(extension => extension.AgreedBy).HasMaxLength(Extension.LineLength);
        builder.Property(extension => extension.ToldBy).HasMaxLength(Extension.LineLength);
        builder.Property(extension => extension.Reason).HasMaxLength(Extension.ReasonLength);
    }
}

internal sealed class IssueConfiguration : IEntityTypeConfiguration<Point>
{
    public void Configure(EntityTypeBuilder<Point> builder)
    {
        builder.ToTable("Issues");
        builder.Property(issue => issue.Theme).HasMaxLength(ListEntry.KeyLength);
        builder.Property(issue => issue.Classification).HasMaxLength(ListEntry.KeyLength);
        builder.Property(issue => issue.Finding).HasMaxLength(ListEntry.KeyLength);
        builder.Property(issue => issue.FirstFinding).HasMaxLength(ListEntry.KeyLength);
        builder.Property(issue => issue.Words).HasMaxLength(Point.WordsLength);
        builder.Property(issue => issue.DesiredOutcome).HasMaxLength(Point.DesiredOutcomeLength);
        builder.HasIndex("StageId", nameof(Point.Theme)).HasDatabaseName("IX_Issues_Stage_Theme");
        builder.HasIndex(nameof(Point.Theme), "StageId").HasDatabaseName("IX_Issues_Theme_Stage");
    }
}

internal sealed class ResponseConfiguration : IEntityTypeConfiguration<Response>
{
    public void Configure(EntityTypeBuilder<Response> builder)
    {
        builder.ToTable("Responses");
        builder.Property(response => response.ReturnReason).HasMaxLength(Response.ReasonLength);
        builder.ComplexProperty(response => response.Letter, letter =>
        {
            letter.Property(one => one!.Recipient).HasMaxLength(Letter.RecipientLength);
            letter.Property(one => one!.Address).HasMaxLength(Letter.AddressLength);
        });
        builder.ComplexProperty(response => response.LastReturn, returned => returned.Property(one => one!.Reason).HasMaxLength(Response.ReasonLength));
        builder.Property<List<Guid>>("authors")
            .HasColumnName("Authors")
            .HasConversion(
                authors => string.Join(' ', authors),
                text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse).ToList(),
                new ValueComparer<List<Guid>>(
                    (one, other) => one!.SequenceEqual(other!),
                    authors => authors.Aggregate(0, HashCode.Combine),
                    authors => authors.ToList()));
        builder.HasIndex("StageId").HasDatabaseName("IX_Responses_Stage");
        builder.HasIndex(response => new { response.SentOn, response.ApprovedAt, response.SubmittedAt })
            .HasDatabaseName("IX_Responses_Sent_Approved_Submitted");
    }
}
