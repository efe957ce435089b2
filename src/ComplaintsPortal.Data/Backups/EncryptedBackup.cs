namespace ComplaintsPortal.Data.Backups;

/// <summary>Encrypts a backup while it is written, and decrypts one. Neither needs more memory than a few chunks.</summary>
public static class EncryptedBackup
{
    /// <summary>Writes a file through the encryption; where there is no lock, as it is.</summary>
    /// <param name="file">The file, which nobody but its owner may read; one that is there is replaced.</param>
    /// <param name="with">With what it is encrypted; null for not at all.</param>
    /// <param name="write">Writes the contents.</param>
    /// <param name="stop">To give up: then the file is of no use.</param>
    public static async Task WriteAsync(string file, BackupLock? with, Func<Stream, Task> write, CancellationToken stop)
    {
        await using var into = new FileStream(file, OwnersOwn());
        if (with is null)
        {
            await write(into);
        }
        else
        {
            using var cipher = await BackupHeader.WriteAsync(into, with, stop);
            await using var contents = new EncryptingStream(into, cipher);
            await write(contents);
            await contents.CompleteAsync(stop);
        }

        into.Flush(flushToDisk: true);
    }

    /// <summary>How a backup was encrypted.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static async Task<BackupEncryption> KindAsync(string file, CancellationToken stop = default)
    {
        await using var from = File.OpenRead(file);
        return await BackupHeader.KindAsync(from, stop);
    }

    /// <summary>Decrypts an encrypted backup into a file. Nothing of it may be used before all of it was found to be whole.</summary>
    /// <exception cref="InvalidDataException">The keys do not open it, or it is damaged.</exception>
    public static async Task DecryptAsync(string file, string into, BackupKeys keys, CancellationToken stop = default)
    {
        await using var from = File.OpenRead(file);
        using var cipher = await BackupHeader.ReadAsync(from, keys, stop);
        await using var plain = new FileStream(into, OwnersOwn());
        var (chunk, next) = (new byte[ChunkCipher.ChunkBytes + ChunkCipher.TagBytes], new byte[ChunkCipher.ChunkBytes + ChunkCipher.TagBytes]);
        var length = await from.ReadAtLeastAsync(chunk, chunk.Length, throwOnEndOfStream: false, stop);
        bool isLast;
        do
        {
            var more = await from.ReadAtLeastAsync(next, next.Length, throwOnEndOfStream: false, stop);
            isLast = more == 0;
            await plain.WriteAsync(cipher.Decrypt(chunk.AsSpan(0, length), isLast), stop);
            (chunk, next, length) = (next, chunk, more);
        }
        while (!isLast);
    }

    private static FileStreamOptions OwnersOwn()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None, BufferSize = ChunkCipher.ChunkBytes };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
