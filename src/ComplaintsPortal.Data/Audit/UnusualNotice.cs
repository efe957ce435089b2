using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Audit;

/// <summary>That an administrator is told of what was unusual on a day. Its key is unique, so that several web servers never tell it twice.</summary>
/// <param name="Day">The day, of the calendar of the United Kingdom.</param>
/// <param name="To">The account that is told.</param>
/// <param name="TakenAt">When a server took it on, UTC.</param>
public sealed record UnusualNotice(DateOnly Day, Guid To, DateTimeOffset TakenAt);

internal sealed class UnusualNoticeConfiguration : IEntityTypeConfiguration<UnusualNotice>
{
    public void Configure(EntityTypeBuilder<UnusualNotice> builder)
    {
        builder.ToTable("UnusualNotices");
        builder.HasKey(notice => new { notice.Day, notice.To });
        builder.HasOne<People.Account>().WithMany().HasForeignKey(notice => notice.To).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(notice => notice.To).HasDatabaseName("IX_UnusualNotices_To");
    }
}
