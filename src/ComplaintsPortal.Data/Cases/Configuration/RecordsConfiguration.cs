using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Lists;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Cases.Configuration;

internal sealed class LearningActionConfiguration : IEntityTypeConfiguration<LearningAction>
{
    public void Configure(EntityTypeBuilder<LearningAction> builder)
    {
        builder.ToTable("LearningActions");
        builder.Property(action => action.Theme).HasMaxLength(ListEntry.KeyLength);
        builder.Property(action => action.Service).HasMaxLength(ListEntry.KeyLength);
        builder.Property(action => action.Description).HasMaxLength(LearningAction.DescriptionLength);
        builder.Property(action => action.Owner).HasMaxLength(LearningAction.OwnerLength);
        builder.Property(action => action.Evidence).HasMaxLength(LearningAction.ReasonLength);
        builder.Property(action => action.NotImplemented).HasMaxLength(LearningAction.ReasonLength);
        builder.Property(action => action.Version).IsConcurrencyToken();
        builder.Keep(action => action.Words, words =>
        {
            words.Property(one => one.Said).HasMaxLength(ActionWords.TextLength);
            words.Property(one => one.Found).HasMaxLength(ActionWords.TextLength);
            words.Property(one => one.Did).HasMaxLength(ActionWords.TextLength);
            words.Property(one => one.Post).HasMaxLength(ActionWords.PostLength);
        });
        builder.Keep(action => action.Clearance, _ => { });
        builder.HasOne<Case>().WithMany().HasForeignKey(action => action.CaseId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(action => action.CaseId).HasDatabaseName("IX_LearningActions_Case");
        builder.HasIndex(action => new { action.Completed, action.Due }).HasDatabaseName("IX_LearningActions_Completed_Due");
        builder.HasIndex(action => action.Agreed).HasDatabaseName("IX_LearningActions_Agreed");
    }
}

internal sealed class PaymentConfiguration : IEntityTypeConfiguration<Payment>
{
    public void Configure(EntityTypeBuilder<Payment> builder)
    {
        builder.ToTable("Payments");
        builder.Property(payment => payment.Category).HasMaxLength(ListEntry.KeyLength);
        builder.Property(payment => payment.Payee).HasMaxLength(ListEntry.KeyLength);
        builder.Property(payment => payment.Recharge).HasMaxLength(ListEntry.KeyLength);
        builder.Property(payment => payment.Consideration).HasMaxLength(Payment.ConsiderationLength);
        builder.HasOne<Case>().WithMany(CaseRecords.Payments).HasForeignKey(payment => payment.CaseId).OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(payment => payment.CaseId).HasDatabaseName("IX_Payments_Case");
        builder.HasIndex(payment => payment.Paid).HasDatabaseName("IX_Payments_Paid");
    }
}

/// <summary>The last number given out in a year's references.</summary>
public sealed class ReferenceCounter
{
    /// <summary>The calendar year.</summary>
    public int Year { get; init; }

    /// <summary>The last number given out.</summary>
    public int Last { get; init; }
}

internal sealed class ReferenceCounterConfiguration : IEntityTypeConfiguration<ReferenceCounter>
{
    public void Configure(EntityTypeBuilder<ReferenceCounter> builder)
    {
        builder.ToTable("ReferenceCounters");
        builder.HasKey(counter => counter.Year);
        builder.Property(counter => counter.Year).ValueGeneratedNever();
    }
}
