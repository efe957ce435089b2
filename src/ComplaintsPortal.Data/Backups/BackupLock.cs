using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ComplaintsPortal.Data.Backups;

/// <summary>With what a backup is encrypted: a pass phrase, or the certificate of whoever may open it.</summary>
public sealed class BackupLock
{
    /// <summary>The fewest characters of a pass phrase.</summary>
    public const int LeastPhrase = 12;

    private const int LeastBits = 2048;

    private BackupLock(string? phrase, X509Certificate2? recipient) => (Phrase, Recipient) = (phrase, recipient);

    /// <summary>The pass phrase; null where a certificate is named.</summary>
    internal string? Phrase { get; }

    /// <summary>The certificate; null where a pass phrase is given.</summary>
    internal X509Certificate2? Recipient { get; }

    /// <summary>Encrypts with a pass phrase.</summary>
    /// <exception cref="InvalidDataException">It is too short.</exception>
    public static BackupLock WithPhrase(string phrase) => phrase.Length < LeastPhrase
        ? throw new InvalidDataException($"The pass phrase must have {LeastPhrase} characters or more")
        : new BackupLock(phrase, null);

    /// <summary>Encrypts with a pass phrase that stands in the first line of a file.</summary>
    /// <exception cref="InvalidDataException">It is too short.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static BackupLock WithPhraseOf(string file) => WithPhrase(PhraseOf(file));

    /// <summary>Encrypts for whoever has the private key of a certificate; nobody else can open the backup, the portal neither.</summary>
    /// <param name="file">The public certificate (.pem or .cer), with an RSA key.</param>
    /// <exception cref="InvalidDataException">The file is no certificate, or its key does not do.</exception>
    public static BackupLock ForRecipient(string file)
    {
        X509Certificate2 certificate;
        try
        {
            certificate = X509CertificateLoader.LoadCertificateFromFile(file);
        }
        catch (CryptographicException failure) when (File.Exists(file))
        {
            throw new InvalidDataException($"{file} is not a certificate", failure);
        }

        using var key = certificate.GetRSAPublicKey();
        return key is { KeySize: >= LeastBits }
            ? new BackupLock(null, certificate)
            : throw new InvalidDataException($"The certificate in {file} has no RSA key of {LeastBits} bits or more");
    }

    /// <summary>The pass phrase in the first line of a file.</summary>
    public static string PhraseOf(string file) => File.ReadLines(file).FirstOrDefault() ?? "";
}
