using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Council.Changing;

internal sealed class SetupChangeConfiguration : IEntityTypeConfiguration<SetupChange>
{
    public void Configure(EntityTypeBuilder<SetupChange> builder)
    {
        builder.ToTable("SetupChanges");
        builder.Property(change => change.ByName).HasMaxLength(People.Account.NameLength);
        builder.Property(change => change.Why).HasMaxLength(SetupChange.WhyLength);
        builder.Property(change => change.Part).HasMaxLength(SetupPart.KeyLength);
        builder.Property(change => change.What).HasMaxLength(SetupChange.WhatLength);
        builder.HasOne<People.Account>().WithMany().HasForeignKey(change => change.By).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(change => change.By).HasDatabaseName("IX_SetupChanges_By");
        builder.HasIndex(change => new { change.Part, change.Id }).HasDatabaseName("IX_SetupChanges_Part");
    }
}
