using System.Security.Cryptography;
using System.Text;

namespace ComplaintsPortal.Domain.Cases.Contributing;

/// <summary>The private link at which a contribution is given. It is told once, to whoever is asked; only its digest is kept.</summary>
/// <param name="Secret">What stands in the address: 256 random bits in hexadecimal.</param>
public sealed record ContributionLink(string Secret)
{
    /// <summary>How long a digest is, in bytes: SHA-256.</summary>
    public const int DigestLength = 32;

    private const int SecretBytes = 32;

    /// <summary>The digest, by which it is found. Its bits are random, so that nothing slower is needed.</summary>
    public byte[] Digest => SHA256.HashData(Encoding.UTF8.GetBytes(Secret));

    /// <summary>Another link, which nobody can guess.</summary>
    public static ContributionLink New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes)));

    /// <summary>Nothing of the secret: it must stand in no log.</summary>
    public override string ToString() => nameof(ContributionLink);
}
