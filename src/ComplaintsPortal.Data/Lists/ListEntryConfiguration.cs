using ComplaintsPortal.Domain.Lists;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Lists;

internal sealed class ListEntryConfiguration : IEntityTypeConfiguration<ListEntry>
{
    public void Configure(EntityTypeBuilder<ListEntry> builder)
    {
        builder.ToTable("ListEntries");
        builder.HasKey(entry => new { entry.List, entry.Key });
        builder.Property(entry => entry.List).HasMaxLength(ListEntry.KeyLength);
        builder.Property(entry => entry.Key).HasMaxLength(ListEntry.KeyLength);
        builder.Property(entry => entry.Label).HasMaxLength(ListEntry.LabelLength);
        builder.Property(entry => entry.Parent).HasMaxLength(ListEntry.KeyLength);
    }
}
