using ComplaintsPortal.Domain.Editions;
using ComplaintsPortal.Domain.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Editions;

internal sealed class ReportTextConfiguration : IEntityTypeConfiguration<ReportText>
{
    public void Configure(EntityTypeBuilder<ReportText> builder)
    {
        builder.ToTable("ReportTexts");
        builder.HasKey(text => new { text.Period, text.Slot });
        builder.Property(text => text.Period).HasMaxLength(Edition.PeriodLength);
        builder.Property(text => text.Slot).HasMaxLength(ReportSlot.KeyLength);
        builder.Property(text => text.Version).IsConcurrencyToken();
        builder.Ignore(text => text.Current).Ignore(text => text.IsEmpty);
        builder.HasMany(text => text.Versions).WithOne().HasForeignKey(version => new { version.Period, version.Slot }).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(text => text.Versions).HasField("versions").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class TextVersionConfiguration : IEntityTypeConfiguration<TextVersion>
{
    public void Configure(EntityTypeBuilder<TextVersion> builder)
    {
        builder.ToTable("ReportTextVersions");
        builder.HasKey(version => new { version.Period, version.Slot, version.Number });
        builder.Property(version => version.Period).HasMaxLength(Edition.PeriodLength);
        builder.Property(version => version.Slot).HasMaxLength(ReportSlot.KeyLength);
        builder.Property(version => version.Number).ValueGeneratedNever();
        builder.Property(version => version.TakenFrom).HasMaxLength(Edition.PeriodLength);
        builder.Property(version => version.ByName).HasMaxLength(People.Account.NameLength);
        builder.Ignore(version => version.Said);
        builder.HasOne<People.Account>().WithMany().HasForeignKey(version => version.By).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(version => version.By).HasDatabaseName("IX_ReportTextVersions_By");
    }
}
