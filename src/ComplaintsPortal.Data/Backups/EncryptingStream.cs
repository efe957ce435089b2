namespace ComplaintsPortal.Data.Backups;

/// <summary>Encrypts what is written to it. What was not completed cannot be read again.</summary>
internal sealed class EncryptingStream(Stream into, ChunkCipher cipher) : Stream
{
    private readonly byte[] waiting = new byte[ChunkCipher.ChunkBytes];
    private int count;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Writes the last chunk.</summary>
    public async Task CompleteAsync(CancellationToken stop)
    {
        await into.WriteAsync(cipher.Encrypt(waiting.AsSpan(0, count), isLast: true), stop);
        await into.FlushAsync(stop);
    }

    // A full chunk waits until there is more, because the last one is marked.
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (count == waiting.Length)
            {
                into.Write(cipher.Encrypt(waiting, isLast: false));
                count = 0;
            }

            var some = Math.Min(buffer.Length, waiting.Length - count);
            buffer[..some].CopyTo(waiting.AsSpan(count));
            count += some;
            buffer = buffer[some..];
        }
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!buffer.IsEmpty)
        {
            if (count == waiting.Length)
            {
                await into.WriteAsync(cipher.Encrypt(waiting, isLast: false), cancellationToken);
                count = 0;
            }

            var some = Math.Min(buffer.Length, waiting.Length - count);
            buffer[..some].CopyTo(waiting.AsMemory(count));
            count += some;
            buffer = buffer[some..];
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Chunks are written when they are full.
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
