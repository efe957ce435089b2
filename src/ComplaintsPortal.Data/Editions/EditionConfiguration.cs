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
        builder.HasMany(edition => edition.Files).WithOne().HasForeignKey("EditionId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(edition => new { edition.Period, edition.Number }).IsUnique().HasDatabaseName("IX_Editions_Period_Number");
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
