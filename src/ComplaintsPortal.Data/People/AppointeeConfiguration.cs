using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.People;

internal sealed class AppointeeConfiguration : IEntityTypeConfiguration<Appointee>
{
    public void Configure(EntityTypeBuilder<Appointee> builder)
    {
        builder.ToTable("Appointees");
        builder.Property(appointee => appointee.Id).ValueGeneratedNever();
        builder.Ignore(appointee => appointee.HoldsAccount);
        builder.Property(appointee => appointee.Version).IsConcurrencyToken();
        foreach (var line in new[] { nameof(Appointee.Name), nameof(Appointee.Organisation), nameof(Appointee.Email), nameof(Appointee.Telephone) })
        {
            builder.Property<string?>(line).HasMaxLength(Appointee.LineLength);
        }

        builder.Property(appointee => appointee.Name).IsRequired();
        builder.Property(appointee => appointee.Service).HasMaxLength(Domain.Lists.ListEntry.KeyLength);
        builder.Property(appointee => appointee.Interests).HasMaxLength(Appointee.TextLength);
        builder.Property(appointee => appointee.Availability).HasMaxLength(Appointee.TextLength);
        builder.HasIndex(appointee => new { appointee.Retired, appointee.Name }).HasDatabaseName("IX_Appointees_Retired_Name");
    }
}
