using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.People;

/// <summary>
/// That somebody is signed in, in one browser. The cookie only names it: whoever signs out, or ends it elsewhere, deletes it, and a copy of the
/// cookie opens nothing any more.
/// </summary>
public sealed class Session
{
    /// <summary>The longest name of a browser.</summary>
    public const int BrowserLength = 60;

    /// <summary>However busy somebody is, they sign in again after so long.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private Session() => Browser = "";

    /// <summary>A session that begins now.</summary>
    public Session(Guid account, string browser, DateTimeOffset now)
    {
        (Id, AccountId, StartedAt, SeenAt, ConfirmedAt) = (Guid.CreateVersion7(now), account, now, now, now);
        Browser = browser.Length <= BrowserLength ? browser : browser[..BrowserLength];
    }

    /// <summary>What the cookie names, which is encrypted: whoever guesses one can send it to nobody.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who is signed in.</summary>
    public Guid AccountId { get; private set; }

    /// <summary>Since when, UTC.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>When it was last used, UTC, to a few minutes.</summary>
    public DateTimeOffset SeenAt { get; private set; }

    /// <summary>When the person last showed who they are, UTC: by signing in, or by their password again.</summary>
    public DateTimeOffset ConfirmedAt { get; private set; }

    /// <summary>What browser on what kind of machine it says it is: "Firefox on Windows".</summary>
    public string Browser { get; private set; }
}

internal sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("Sessions");
        builder.Property(session => session.Id).ValueGeneratedNever();
        builder.Property(session => session.Browser).HasMaxLength(Session.BrowserLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(session => session.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(session => session.AccountId).HasDatabaseName("IX_Sessions_AccountId");
    }
}
