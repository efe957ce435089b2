using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ComplaintsPortal.Data.Backups;

/// <summary>How a backup was made unreadable.</summary>
public enum BackupEncryption
{
    /// <summary>It was not.</summary>
    None,

    /// <summary>With a pass phrase.</summary>
    PassPhrase,

    /// <summary>For the holder of a certificate.</summary>
    Recipient,
}

/// <summary>
/// The beginning of an encrypted backup: a mark, and the random key of its contents, which the pass phrase or the certificate encrypts. Its digest
/// is bound to every part of the contents, so that nobody exchanges it.
/// </summary>
internal static class BackupHeader
{
    /// <summary>The bytes of the key of the contents.</summary>
    public const int KeyBytes = 32;

    // OWASP Password Storage Cheat Sheet, for PBKDF2 with HMAC-SHA-256.
    private const int Rounds = 600_000;

    // What a forged header may ask for: some ten seconds of work.
    private const int MostRounds = 10_000_000;
    private const int MostBody = 4096;
    private const int SaltBytes = 16;
    private const int PhraseBody = sizeof(int) + SaltBytes + ChunkCipher.NonceBytes + KeyBytes + ChunkCipher.TagBytes;
    private const byte Version = 1;

    private static readonly byte[] Mark = "CPBACKUP"u8.ToArray();

    private static int FixedBytes => Mark.Length + 2 + sizeof(int);

    /// <summary>Makes a random key for the contents and writes it, encrypted.</summary>
    public static async Task<ChunkCipher> WriteAsync(Stream into, BackupLock with, CancellationToken stop)
    {
        var key = RandomNumberGenerator.GetBytes(KeyBytes);
        var body = with.Phrase is { } phrase ? WithPhrase(phrase, key) : ForRecipient(with, key);
        var header = new byte[FixedBytes + body.Length];
        Mark.CopyTo(header, 0);
        header[Mark.Length] = Version;
        header[Mark.Length + 1] = (byte)(with.Phrase is null ? BackupEncryption.Recipient : BackupEncryption.PassPhrase);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(Mark.Length + 2), body.Length);
        body.CopyTo(header, FixedBytes);
        await into.WriteAsync(header, stop);
        return new ChunkCipher(key, SHA256.HashData(header));
    }

    /// <summary>How a backup was encrypted, by its first bytes.</summary>
    public static async Task<BackupEncryption> KindAsync(Stream from, CancellationToken stop)
    {
        var head = new byte[FixedBytes];
        var read = await from.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, stop);
        return !head.AsSpan(0, Mark.Length).SequenceEqual(Mark) ? BackupEncryption.None
            : read == head.Length && head[Mark.Length] == Version
                && (BackupEncryption)head[Mark.Length + 1] is BackupEncryption.PassPhrase or BackupEncryption.Recipient
                ? (BackupEncryption)head[Mark.Length + 1]
                : throw new InvalidDataException("This backup is damaged, or was made by a later version of the portal");
    }

    /// <summary>Reads the key of the contents.</summary>
    /// <exception cref="InvalidDataException">What was given does not open it, or it is damaged.</exception>
    public static async Task<ChunkCipher> ReadAsync(Stream from, BackupKeys keys, CancellationToken stop)
    {
        var kind = await KindAsync(from, stop);
        from.Position = 0;
        var start = new byte[FixedBytes];
        await from.ReadExactlyAsync(start, stop);
        var length = BinaryPrimitives.ReadInt32BigEndian(start.AsSpan(Mark.Length + 2));
        var body = new byte[length is > 0 and <= MostBody ? length : throw Damaged()];
        if (await from.ReadAtLeastAsync(body, length, throwOnEndOfStream: false, stop) < length)
        {
            throw Damaged();
        }

        var key = kind == BackupEncryption.PassPhrase ? OpenWithPhrase(body, keys.Phrase) : OpenWithKey(body, keys.Key);
        return new ChunkCipher(key, SHA256.HashData([.. start, .. body]));
    }

    private static byte[] WithPhrase(string phrase, byte[] key)
    {
        var body = new byte[PhraseBody];
        BinaryPrimitives.WriteInt32BigEndian(body, Rounds);
        RandomNumberGenerator.Fill(body.AsSpan(sizeof(int), SaltBytes + ChunkCipher.NonceBytes));
        var (salt, nonce, secret, tag) = Parts(body);
        using var cipher = new AesGcm(Rfc2898DeriveBytes.Pbkdf2(phrase, salt.Span, Rounds, HashAlgorithmName.SHA256, KeyBytes), ChunkCipher.TagBytes);
        cipher.Encrypt(nonce.Span, key, secret.Span, tag.Span, Mark);
        return body;
    }

    private static byte[] OpenWithPhrase(byte[] body, string? phrase)
    {
        var rounds = body.Length == PhraseBody ? BinaryPrimitives.ReadInt32BigEndian(body) : 0;
        if (rounds is <= 0 or > MostRounds)
        {
            throw Damaged();
        }

        if (phrase is null)
        {
            throw new InvalidDataException("This backup is encrypted with a pass phrase: give it");
        }

        var (salt, nonce, secret, tag) = Parts(body);
        var key = new byte[KeyBytes];
        try
        {
            using var cipher = new AesGcm(Rfc2898DeriveBytes.Pbkdf2(phrase, salt.Span, rounds, HashAlgorithmName.SHA256, KeyBytes), ChunkCipher.TagBytes);
            cipher.Decrypt(nonce.Span, secret.Span, tag.Span, key, Mark);
            return key;
        }
        catch (AuthenticationTagMismatchException failure)
        {
            throw new InvalidDataException("The pass phrase does not open this backup, or its beginning was changed", failure);
        }
    }

    private static (Memory<byte> Salt, Memory<byte> Nonce, Memory<byte> Secret, Memory<byte> Tag) Parts(byte[] body)
    {
        var rest = body.AsMemory(sizeof(int) + SaltBytes);
        return (body.AsMemory(sizeof(int), SaltBytes), rest[..ChunkCipher.NonceBytes], rest.Slice(ChunkCipher.NonceBytes, KeyBytes),
            rest[(ChunkCipher.NonceBytes + KeyBytes)..]);
    }

    private static byte[] ForRecipient(BackupLock with, byte[] key)
    {
        using var rsa = with.Recipient!.GetRSAPublicKey()!;
        return rsa.Encrypt(key, RSAEncryptionPadding.OaepSHA256);
    }

    private static byte[] OpenWithKey(byte[] body, RSA? rsa)
    {
        if (rsa is null)
        {
            throw new InvalidDataException("This backup is encrypted for the holder of a certificate: give the private key");
        }

        try
        {
            return rsa.Decrypt(body, RSAEncryptionPadding.OaepSHA256) is { Length: KeyBytes } key ? key : throw Damaged();
        }
        catch (CryptographicException failure)
        {
            throw new InvalidDataException("This private key does not open this backup, or its beginning was changed", failure);
        }
    }

    private static InvalidDataException Damaged() => new("This backup is damaged: its beginning cannot be read");
}
