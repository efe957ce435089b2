using System.Security.Cryptography;
using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.People;

/// <summary>
/// The private address at which somebody's own calendar reads the dates of their cases. It is shown once, when it is made; only its digest
/// is kept. Making another ends the one before.
/// </summary>
public sealed class CalendarKey
{
    private const int SecretBytes = 32;

    private CalendarKey() => Digest = [];

    private CalendarKey(Guid account, byte[] digest, DateTimeOffset now) => (AccountId, Digest, MadeAt) = (account, digest, now);

    /// <summary>Whose calendar it is.</summary>
    public Guid AccountId { get; private set; }

    /// <summary>The SHA-256 digest of the key. Its 256 bits are random, so that nothing slower is needed.</summary>
    public byte[] Digest { get; private set; }

    /// <summary>When it was made, UTC.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>Makes one, in place of whatever the person had; stored with the next save.</summary>
    /// <returns>The key itself, to be shown once.</returns>
    public static async Task<string> MakeAsync(PortalDb db, Officer whose, DateTimeOffset now, CancellationToken stop = default)
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
        if (await db.CalendarKeys.FindAsync([whose.Id], stop) is { } known)
        {
            (known.Digest, known.MadeAt) = (ClientKey.DigestOf(secret), now);
        }
        else
        {
            db.CalendarKeys.Add(new CalendarKey(whose.Id, ClientKey.DigestOf(secret), now));
        }

        db.Record(new HistoryEntry(now, whose.Id, whose.Name, "Private address of their calendar made"));
        return secret;
    }

    /// <summary>Ends it, with the next save; false where the person has none.</summary>
    public static async Task<bool> EndAsync(PortalDb db, Officer whose, DateTimeOffset now, CancellationToken stop = default)
    {
        if (await db.CalendarKeys.FindAsync([whose.Id], stop) is not { } known)
        {
            return false;
        }

        db.CalendarKeys.Remove(known);
        db.Record(new HistoryEntry(now, whose.Id, whose.Name, "Private address of their calendar ended"));
        return true;
    }

    /// <summary>Whose calendar a key reads; nobody's where the key is not known, or the person has left or works on no cases now.</summary>
    public static IQueryable<Account> OwnerOf(PortalDb db, string key)
    {
        var digest = ClientKey.DigestOf(key);
        return db.Users.Where(account => !account.Closed && (account.Role == Role.Officer || account.Role == Role.Manager)
            && db.CalendarKeys.Any(known => known.AccountId == account.Id && known.Digest == digest));
    }
}

internal sealed class CalendarKeyConfiguration : IEntityTypeConfiguration<CalendarKey>
{
    public void Configure(EntityTypeBuilder<CalendarKey> builder)
    {
        builder.ToTable("CalendarKeys");
        builder.HasKey(key => key.AccountId);
        builder.Property(key => key.AccountId).ValueGeneratedNever();
        builder.Property(key => key.Digest).HasMaxLength(ClientKey.DigestLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(key => key.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(key => key.Digest).IsUnique().HasDatabaseName("IX_CalendarKeys_Digest");
    }
}
