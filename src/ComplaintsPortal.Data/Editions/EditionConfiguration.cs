using ComplaintsPortal.Domain.Editions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Editions;

internal sealed class EditionConfiguration : IEntityTypeConfiguration<Edition>
{
    public void Configure(EntityTypeBuilder<Edition> builder)
    {
        builder.ToTable("Editions");
        builder.Property(edition => edition.Period).HasMaxLength(Edition.PeriodLength);
        builder.Property(edition => edition.Title).HasMaxLength(Edition.TitleLength);
        builder.Property(edition => edition.PublishedByName).HasMaxLength(People.Account.NameLength);
        builder.Property(edition => edition.ApprovedByName).HasMaxLength(People.Account.NameLength);
        builder.Property(edition => edition.Reason).HasMaxLength(ReportCourse.ReasonLength);
        builder.Property(edition => edition.ResponseFrom).HasMaxLength(GovernanceResponse.FromLength);
        builder.Property(edition => edition.Version).IsConcurrencyToken();
        builder.HasMany(edition => edition.Readers).WithOne().HasForeignKey("EditionId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(edition => edition.Readers).HasField("readers").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasMany(edition => edition.Files).WithOne().HasForeignKey("EditionId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(edition => new { edition.Period, edition.Number }).IsUnique().HasDatabaseName("IX_Editions_Period_Number");
    }
}

internal sealed class EditionReaderConfiguration : IEntityTypeConfiguration<EditionReader>
{
    public void Configure(EntityTypeBuilder<EditionReader> builder)
    {
        builder.ToTable("EditionReaders");
        builder.Property<int>("EditionId");
        builder.HasKey("EditionId", nameof(EditionReader.Account));
        builder.Property(reader => reader.Name).HasMaxLength(People.Account.NameLength);
        builder.HasOne<People.Account>().WithMany().HasForeignKey(reader => reader.Account).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(reader => reader.Account).HasDatabaseName("IX_EditionReaders_Account");
    }
}

internal sealed class EditionFileConfiguration : IEntityTypeConfiguration<EditionFile>
{
    public void Configure(EntityTypeBuilder<EditionFile> builder)
    {
        builder.ToTable("EditionFiles");
        builder.Property(file => file.Format).HasMaxLength(EditionFile.FormatLength);
        builder.Property(file => file.Hash).HasMaxLength(32);
        builder.HasIndex("EditionId", nameof(EditionFile.Format)).IsUnique().HasDatabaseName("IX_EditionFiles_Edition_Format");
    }
}
