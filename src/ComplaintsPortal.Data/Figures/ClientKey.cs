using System.Security.Cryptography;
using System.Text;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ComplaintsPortal.Data.Figures;

/// <summary>
/// A key with which a program asks for figures. It is shown once, when it is made; only its digest is kept, which finds it again and tells nobody what it
/// was.
/// </summary>
public sealed class ClientKey
{
    /// <summary>The longest name of a client.</summary>
    public const int ClientLength = 100;

    /// <summary>How long a digest is, in bytes: SHA-256.</summary>
    public const int DigestLength = 32;

    private const int SecretBytes = 32;

    private ClientKey() => (Client, Digest, MadeByName) = ("", [], "");

    private ClientKey(string client, byte[] digest, bool seesSmallFigures, Officer who, DateTimeOffset now) =>
        (Id, Client, Digest, SeesSmallFigures, MadeBy, MadeByName, MadeAt) =
            (Guid.CreateVersion7(now), client, digest, seesSmallFigures, who.Id, who.Name, now);

    /// <summary>The database's key.</summary>
    public Guid Id { get; private set; }

    /// <summary>Which program has it.</summary>
    public string Client { get; private set; }

    /// <summary>The SHA-256 digest of the key. Its 256 bits are random, so that nothing slower is needed.</summary>
    public byte[] Digest { get; private set; }

    /// <summary>Whether it is given the numbers that managers are; otherwise those that officers are.</summary>
    public bool SeesSmallFigures { get; private set; }

    /// <summary>The account that made it.</summary>
    public Guid MadeBy { get; private set; }

    /// <summary>Their name then.</summary>
    public string MadeByName { get; private set; }

    /// <summary>When it was made, UTC.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>The day on which it was last used, in the UK calendar; null where it never was.</summary>
    public DateOnly? LastUsedOn { get; private set; }

    /// <summary>When it was revoked, UTC; null while it holds.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>As whom the program asks: it sees what a person with these rights sees of figures, and nothing else.</summary>
    public Officer AsOfficer => new(Id, Client, SeesSmallFigures ? Role.Manager : Role.Officer);

    /// <summary>Makes a key.</summary>
    /// <returns>The record of it; the key itself, to be shown once; and what the history says.</returns>
    public static (ClientKey Key, string Secret, HistoryEntry Said) Make(string client, bool seesSmallFigures, Officer who, DateTimeOffset now)
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
        var rights = seesSmallFigures ? "small numbers shown" : "small numbers suppressed";
        return (new ClientKey(client, DigestOf(secret), seesSmallFigures, who, now), secret,
            new HistoryEntry(now, who.Id, who.Name, $"Key for figures made for {client}: {rights}"));
    }

    /// <summary>The digest of a key, by which it is found.</summary>
    public static byte[] DigestOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>Why it cannot be revoked.</summary>
    public Refusal? WhyNotRevoke() => RevokedAt is null ? null : new Refusal("This key is revoked already");

    /// <summary>Revokes it: whoever sends it is refused from now on.</summary>
    /// <returns>What the history says.</returns>
    public HistoryEntry Revoke(Officer who, DateTimeOffset now)
    {
        WhyNotRevoke()?.Throw();
        RevokedAt = now;
        return new HistoryEntry(now, who.Id, who.Name, $"Key for figures revoked: {Client}");
    }
}

internal sealed class ClientKeyConfiguration : IEntityTypeConfiguration<ClientKey>
{
    public void Configure(EntityTypeBuilder<ClientKey> builder)
    {
        builder.ToTable("ClientKeys");
        builder.Property(key => key.Id).ValueGeneratedNever();
        builder.Property(key => key.Client).HasMaxLength(ClientKey.ClientLength);
        builder.Property(key => key.Digest).HasMaxLength(ClientKey.DigestLength);
        builder.Property(key => key.MadeByName).HasMaxLength(Account.NameLength);
        builder.Ignore(key => key.AsOfficer);
        builder.HasOne<Account>().WithMany().HasForeignKey(key => key.MadeBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(key => key.Digest).IsUnique().HasDatabaseName("IX_ClientKeys_Digest");
        builder.HasIndex(key => key.MadeBy).HasDatabaseName("IX_ClientKeys_MadeBy");
    }
}
