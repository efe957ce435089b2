using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Cases.Configuration;

internal sealed class WithdrawalConfiguration : IEntityTypeConfiguration<Withdrawal>
{
    public void Configure(EntityTypeBuilder<Withdrawal> builder)
    {
        builder.ToTable("Withdrawals");
        builder.Property(withdrawal => withdrawal.Channel).HasMaxLength(ListEntry.KeyLength);
        builder.Property(withdrawal => withdrawal.Note).HasMaxLength(Withdrawal.NoteLength);
        builder.HasIndex(withdrawal => withdrawal.CaseId).HasDatabaseName("IX_Withdrawals_Case");
    }
}

internal sealed class LateRequestConfiguration : IEntityTypeConfiguration<LateRequest>
{
    public void Configure(EntityTypeBuilder<LateRequest> builder)
    {
        builder.ToTable("LateRequests");
        builder.Property(request => request.Why).HasMaxLength(LateRequest.WhyLength);
        builder.HasOne<People.Account>().WithMany().HasForeignKey(request => request.DecidedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(request => request.CaseId).HasDatabaseName("IX_LateRequests_Case");
    }
}

internal sealed class StageSkipConfiguration : IEntityTypeConfiguration<StageSkip>
{
    public void Configure(EntityTypeBuilder<StageSkip> builder)
    {
        builder.ToTable("StageSkips");
        builder.Property(skip => skip.AgreedBy).HasMaxLength(StageSkip.AgreedByLength);
        builder.Property(skip => skip.Why).HasMaxLength(StageSkip.WhyLength);
        builder.HasIndex(skip => skip.CaseId).HasDatabaseName("IX_StageSkips_Case");
    }
}
