using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ComplaintsPortal.Data.Backups;

/// <summary>With what a backup is decrypted: what it was encrypted with decides which of the two it takes.</summary>
/// <param name="Phrase">The pass phrase; null where none was given.</param>
/// <param name="Key">The private key; null where none was given.</param>
public sealed record BackupKeys(string? Phrase = null, RSA? Key = null)
{
    /// <summary>Nothing at all, which opens a backup that is not encrypted.</summary>
    public static readonly BackupKeys None = new();

    /// <summary>Reads a private key.</summary>
    /// <param name="file">A PKCS #12 file (.pfx, .p12), or PEM.</param>
    /// <param name="password">Its password, where it has one.</param>
    /// <exception cref="InvalidDataException">It cannot be read, or is of another kind.</exception>
    public static RSA ReadKey(string file, string? password)
    {
        try
        {
            if (Path.GetExtension(file).ToUpperInvariant() is ".PFX" or ".P12")
            {
                using var certificate = X509CertificateLoader.LoadPkcs12FromFile(file, password);
                return certificate.GetRSAPrivateKey() ?? throw new InvalidDataException($"There is no private RSA key in {file}");
            }

            var key = RSA.Create();
            var text = File.ReadAllText(file);
            if (text.Contains("ENCRYPTED", StringComparison.Ordinal))
            {
                key.ImportFromEncryptedPem(text, password ?? "");
            }
            else
            {
                key.ImportFromPem(text);
            }

            return key;
        }
        catch (Exception failure) when (failure is CryptographicException or ArgumentException)
        {
            throw new InvalidDataException($"The private key in {file} cannot be read: see whether it is an RSA key, and its password the right one", failure);
        }
    }
}
