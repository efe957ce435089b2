using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Domain.Cases.Stages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Cases.Configuration;

// The people of stages 2 and 3 are keys of the register. Nobody is taken off the register, so no constraint has to hold them to it,
// and a council's own records may name people whom its register does not know.
internal sealed class InvestigationConfiguration : IEntityTypeConfiguration<Investigation>
{
    public void Configure(EntityTypeBuilder<Investigation> builder)
    {
        builder.ToTable("Investigations");
        builder.Property(investigation => investigation.OfficerDeclaration).HasMaxLength(Investigation.TextLength);
        builder.Property(investigation => investigation.IndependentDeclaration).HasMaxLength(Investigation.TextLength);
        builder.Property(investigation => investigation.AdjudicatingOfficer).HasMaxLength(Investigation.LineLength);
        builder.Property(investigation => investigation.NoStatementReason).HasMaxLength(Investigation.TextLength);
        builder.Property(investigation => investigation.Replaced).HasMaxLength(Investigation.TextLength);
        builder.HasOne<Case>().WithOne(@case => @case.Investigation).HasForeignKey<Investigation>(investigation => investigation.CaseId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(investigation => investigation.CaseId).IsUnique().HasDatabaseName("IX_Investigations_Case");
    }
}

internal sealed class PanelConfiguration : IEntityTypeConfiguration<Panel>
{
    public void Configure(EntityTypeBuilder<Panel> builder)
    {
        builder.ToTable("Panels");
        foreach (var line in new[] { nameof(Panel.Venue), nameof(Panel.Advocate), nameof(Panel.Companion) })
        {
            builder.Property<string?>(line).HasMaxLength(Panel.LineLength);
        }

        foreach (var text in new[] { nameof(Panel.Others), nameof(Panel.Dissent), nameof(Panel.IndependentPersonView) })
        {
            builder.Property<string?>(text).HasMaxLength(Panel.TextLength);
        }

        builder.HasOne<Case>().WithOne(@case => @case.Panel).HasForeignKey<Panel>(panel => panel.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(panel => panel.CaseId).IsUnique().HasDatabaseName("IX_Panels_Case");
    }
}

internal sealed class PanelMemberConfiguration : IEntityTypeConfiguration<PanelMember>
{
    public void Configure(EntityTypeBuilder<PanelMember> builder)
    {
        builder.ToTable("PanelMembers");
        builder.Property(member => member.Declaration).HasMaxLength(Investigation.TextLength);
        builder.HasOne<Case>().WithMany(@case => @case.PanelMembers).HasForeignKey(member => member.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(member => new { member.CaseId, member.Who }).IsUnique().HasDatabaseName("IX_PanelMembers_Case_Who");
    }
}

internal sealed class RecommendationConfiguration : IEntityTypeConfiguration<Recommendation>
{
    public void Configure(EntityTypeBuilder<Recommendation> builder)
    {
        builder.ToTable("Recommendations");
        builder.Property(recommendation => recommendation.Text).HasMaxLength(Recommendation.TextLength);
        builder.Property(recommendation => recommendation.Reason).HasMaxLength(Recommendation.TextLength);
        builder.Property(recommendation => recommendation.Action).HasMaxLength(Recommendation.TextLength);
        builder.Property(recommendation => recommendation.AdjudicatedBy).HasMaxLength(Recommendation.LineLength);
        builder.HasOne<Case>().WithMany(@case => @case.Recommendations).HasForeignKey(recommendation => recommendation.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(recommendation => recommendation.CaseId).HasDatabaseName("IX_Recommendations_Case");
    }
}

internal sealed class FreezingConfiguration : IEntityTypeConfiguration<Freezing>
{
    public void Configure(EntityTypeBuilder<Freezing> builder)
    {
        builder.ToTable("Freezings");
        builder.Property(freezing => freezing.Rationale).HasMaxLength(Freezing.TextLength);
        builder.Property(freezing => freezing.DecidedBy).HasMaxLength(Freezing.LineLength);
        builder.HasOne<Case>().WithOne(@case => @case.Freezing).HasForeignKey<Freezing>(freezing => freezing.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(freezing => freezing.CaseId).IsUnique().HasDatabaseName("IX_Freezings_Case");
    }
}
