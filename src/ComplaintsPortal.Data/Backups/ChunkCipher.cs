using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ComplaintsPortal.Data.Backups;

/// <summary>
/// Encrypts the contents of a backup in chunks (AES-256-GCM), so that it is never in memory as a whole. The nonce of each is its number and whether it
/// is the last, as in the STREAM construction (Hoang, Reyhanitabar, Rogaway and Vizár, 2015): chunks cannot be left out, exchanged or cut off.
/// A key is used for one backup only.
/// </summary>
/// <param name="key">The key of the contents.</param>
/// <param name="header">The digest of the header, which every chunk is bound to.</param>
internal sealed class ChunkCipher(byte[] key, byte[] header) : IDisposable
{
    public const int ChunkBytes = 1 << 16;
    public const int TagBytes = 16;
    public const int NonceBytes = 12;

    private readonly AesGcm cipher = new(key, TagBytes);
    private long number;

    /// <summary>Encrypts the next chunk; its tag is at the end.</summary>
    public byte[] Encrypt(ReadOnlySpan<byte> plain, bool isLast)
    {
        var chunk = new byte[plain.Length + TagBytes];
        cipher.Encrypt(NextNonce(isLast), plain, chunk.AsSpan(0, plain.Length), chunk.AsSpan(plain.Length), header);
        return chunk;
    }

    /// <summary>Decrypts the next chunk.</summary>
    /// <exception cref="InvalidDataException">It is not what was written there.</exception>
    public byte[] Decrypt(ReadOnlySpan<byte> chunk, bool isLast)
    {
        if (chunk.Length < TagBytes)
        {
            throw Damaged(null);
        }

        var plain = new byte[chunk.Length - TagBytes];
        try
        {
            cipher.Decrypt(NextNonce(isLast), chunk[..plain.Length], chunk[plain.Length..], plain, header);
            return plain;
        }
        catch (AuthenticationTagMismatchException failure)
        {
            throw Damaged(failure);
        }
    }

    public void Dispose() => cipher.Dispose();

    private byte[] NextNonce(bool isLast)
    {
        var nonce = new byte[NonceBytes];
        BinaryPrimitives.WriteInt64BigEndian(nonce.AsSpan(NonceBytes - sizeof(long) - 1), number++);
        nonce[^1] = isLast ? (byte)1 : (byte)0;
        return nonce;
    }

    private static InvalidDataException Damaged(Exception? failure) => new("This backup is damaged: it was cut off, or changed after it was made", failure);
}
