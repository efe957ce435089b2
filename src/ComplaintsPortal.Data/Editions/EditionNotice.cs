using ComplaintsPortal.Domain.Editions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Editions;

/// <summary>That a clerk is told by mail of an edition. Its key is unique, so that several web servers never tell anybody twice.</summary>
public sealed class EditionNotice
{
    private EditionNotice()
    {
    }

    internal EditionNotice(int edition, Guid to) => (EditionId, To) = (edition, to);

    /// <summary>The edition.</summary>
    public int EditionId { get; private set; }

    /// <summary>The account that is told.</summary>
    public Guid To { get; private set; }

    /// <summary>When it was sent, or is being sent by the server that took it on, UTC.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>The mail with which it was sent.</summary>
    public Guid? Mail { get; private set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; private set; }
}

internal sealed class EditionNoticeConfiguration : IEntityTypeConfiguration<EditionNotice>
{
    public void Configure(EntityTypeBuilder<EditionNotice> builder)
    {
        builder.ToTable("EditionNotices");
        builder.HasKey(notice => new { notice.EditionId, notice.To });
        builder.HasOne<Edition>().WithMany().HasForeignKey(notice => notice.EditionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<People.Account>().WithMany().HasForeignKey(notice => notice.To).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(notice => notice.To).HasDatabaseName("IX_EditionNotices_To");
        builder.HasIndex(notice => notice.Mail).HasDatabaseName("IX_EditionNotices_Mail");
    }
}
