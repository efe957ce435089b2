using ComplaintsPortal.Domain.Procedures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Procedures;

internal sealed class ProcedureConfiguration : IEntityTypeConfiguration<Procedure>
{
    public void Configure(EntityTypeBuilder<Procedure> builder)
    {
        builder.ToTable("Procedures");
        builder.HasKey(procedure => procedure.Key);
        builder.Property(procedure => procedure.Key).HasMaxLength(Procedure.KeyLength);
        builder.Property(procedure => procedure.Name).HasMaxLength(Procedure.NameLength);
        builder.Property(procedure => procedure.LegalBasis).HasMaxLength(Procedure.NameLength);
        builder.HasMany(procedure => procedure.Stages).WithOne().HasForeignKey("Procedure").OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(procedure => procedure.Stages).AutoInclude();
    }
}

internal sealed class StageRuleConfiguration : IEntityTypeConfiguration<StageRule>
{
    public void Configure(EntityTypeBuilder<StageRule> builder)
    {
        builder.ToTable("StageRules");
        builder.Property<string>("Procedure").HasMaxLength(Procedure.KeyLength);
        builder.HasKey("Procedure", nameof(StageRule.Number));
        builder.Property(rule => rule.Number).ValueGeneratedNever();
        builder.Property(rule => rule.Name).HasMaxLength(StageRule.NameLength);
    }
}
