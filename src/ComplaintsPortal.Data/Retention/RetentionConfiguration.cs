using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Configuration;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Retaining;
using ComplaintsPortal.Domain.Retention;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Retention;

internal sealed class HoldConfiguration : IEntityTypeConfiguration<Hold>
{
    public void Configure(EntityTypeBuilder<Hold> builder)
    {
        builder.ToTable("Holds");
        builder.Keep(hold => hold.Facts, facts =>
        {
            facts.Property(one => one.Reason).HasMaxLength(Hold.ReasonLength);
            facts.Property(one => one.LiftedWhy).HasMaxLength(Hold.ReasonLength);
        });
        builder.HasOne<Case>().WithMany(CaseRecords.Holds).HasForeignKey(hold => hold.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(hold => hold.CaseId).HasDatabaseName("IX_Holds_Case");
    }
}

internal sealed class BlanketHoldConfiguration : IEntityTypeConfiguration<BlanketHold>
{
    public void Configure(EntityTypeBuilder<BlanketHold> builder)
    {
        builder.ToTable("BlanketHolds");
        builder.Property(hold => hold.Reason).HasMaxLength(BlanketHold.ReasonLength);
        builder.Property(hold => hold.LiftedWhy).HasMaxLength(BlanketHold.ReasonLength);
        builder.Property(hold => hold.ByName).HasMaxLength(Account.NameLength);
        builder.Property(hold => hold.LiftedByName).HasMaxLength(Account.NameLength);
    }
}

internal sealed class RetentionPeriodConfiguration : IEntityTypeConfiguration<RetentionPeriod>
{
    public void Configure(EntityTypeBuilder<RetentionPeriod> builder)
    {
        builder.ToTable("RetentionPeriods");
        builder.HasKey(period => period.Class);
        builder.Property(period => period.Class).HasMaxLength(RetentionClass.KeyLength);
    }
}

internal sealed class RetentionRunConfiguration : IEntityTypeConfiguration<RetentionRun>
{
    /// <summary>The column of an item that names its run.</summary>
    public const string Run = "RunId";

    public void Configure(EntityTypeBuilder<RetentionRun> builder)
    {
        builder.ToTable("RetentionRuns");
        builder.Property(run => run.ProposedByName).HasMaxLength(Account.NameLength);
        builder.Property(run => run.BegunByName).HasMaxLength(Account.NameLength);
        builder.Property(run => run.WithdrawnByName).HasMaxLength(Account.NameLength);
        builder.Property(run => run.FinishedAt).IsConcurrencyToken();
        builder.Property(run => run.BegunAt).IsConcurrencyToken();
        builder.Property(run => run.WithdrawnAt).IsConcurrencyToken();
        builder.HasOne<Account>().WithMany().HasForeignKey(run => run.ProposedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(run => run.Items).WithOne().HasForeignKey(Run).IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(run => run.ProposedBy).HasDatabaseName("IX_RetentionRuns_ProposedBy");
    }
}

internal sealed class RetentionItemConfiguration : IEntityTypeConfiguration<RetentionItem>
{
    public void Configure(EntityTypeBuilder<RetentionItem> builder)
    {
        builder.ToTable("RetentionItems");
        builder.Property<int>(RetentionRunConfiguration.Run);
        builder.Property(item => item.Class).HasMaxLength(RetentionClass.KeyLength);
        builder.Property(item => item.Why).HasMaxLength(RetentionItem.WhyLength);
        builder.HasOne<Case>().WithMany().HasForeignKey(item => item.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(RetentionRunConfiguration.Run, nameof(RetentionItem.Result), nameof(RetentionItem.Id)).HasDatabaseName("IX_RetentionItems_Run_Result");
        builder.HasIndex(item => item.CaseId).HasDatabaseName("IX_RetentionItems_Case");
    }
}
