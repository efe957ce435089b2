using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ComplaintsPortal.Domain.Cases.Retaining;

namespace ComplaintsPortal.Data.Audit;

/// <summary>
/// One thing that somebody did or read. Written in the transaction of what it tells of, or of the import that brought it along
/// with its case; never changed, and chained to the entry before it by a hash, so that a change made behind the portal's back shows.
/// </summary>
/// <remarks>
/// Its words are not in the chain themselves, but a hash of them and of random bytes. Where the words are erased because their time is over, the
/// random bytes go with them: the chain still holds, and nobody can try out what the words may have been.
/// </remarks>
public sealed class AuditEntry
{
    /// <summary>How many random bytes are hashed with the words.</summary>
    public const int SaltLength = 16;

    /// <summary>The longest sentence.</summary>
    public const int WhatLength = 1_000;

    /// <summary>The longest reason.</summary>
    public const int WhyLength = 4_000;

    /// <summary>The number of the entry, without gaps, from 1.</summary>
    public long Sequence { get; init; }

    /// <summary>The instant, UTC.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The account that did it; null where the portal or the command line did.</summary>
    public Guid? By { get; init; }

    /// <summary>Their name then.</summary>
    public required string ByName { get; init; }

    /// <summary>What was done: "Stage 1 response approved".</summary>
    public required string What { get; init; }

    /// <summary>The reason given, where one was.</summary>
    public string? Why { get; init; }

    /// <summary>The case it was done to, where it was one.</summary>
    public int? CaseId { get; init; }

    /// <summary>The stage it was done to, where it was one.</summary>
    public int? Stage { get; init; }

    /// <summary>The key of the person whom it concerns, where it concerns one and not only the case.</summary>
    public string? Person { get; init; }

    /// <summary>The day on which it happened, where that was entered; null where it is the day of the entry.</summary>
    public DateOnly? HappenedOn { get; init; }

    /// <summary>Whether the case was only read.</summary>
    public bool Reading { get; init; }

    /// <summary>Random bytes that are hashed with the words; null once the words were erased.</summary>
    public byte[]? Salt { get; init; }

    /// <summary>The hash of the words and the random bytes, which stays when they go.</summary>
    public byte[] Digest { get; init; } = [];

    /// <summary>The hash of this entry and of the entry before it.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>The hash that this entry should have after the one before it.</summary>
    public byte[] HashAfter(byte[] previous)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        foreach (var field in new object?[] { Sequence, At.UtcTicks, By, CaseId, Stage, Person, HappenedOn?.DayNumber, Reading, Convert.ToHexString(Digest) })
        {
            Append(hash, field);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>The hash that the words should have with these random bytes.</summary>
    internal byte[] DigestOf(byte[] salt)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(salt);
        foreach (var field in new object?[] { ByName, What, Why })
        {
            Append(hash, field);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>Whether the words are those that were written, or were erased.</summary>
    internal bool SaysWhatWasWritten => Salt is { } salt ? DigestOf(salt).AsSpan().SequenceEqual(Digest)
        : What == CaseRetention.Erased && Why is null or CaseRetention.Erased;

    // Each field is preceded by its length, so that no text can be moved from one field to the next.
    private static void Append(IncrementalHash hash, object? field)
    {
        var bytes = field is null ? null : Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{field}"));
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes?.Length ?? -1);
        hash.AppendData(length);
        hash.AppendData(bytes ?? []);
    }
}

/// <summary>Where the chain ends. Its one row is locked by whoever writes the next entries, so that writers queue.</summary>
public sealed class AuditHead
{
    /// <summary>The only row has 1.</summary>
    public int Id { get; init; }

    /// <summary>The number of the last entry.</summary>
    public long Sequence { get; init; }

    /// <summary>The hash of the last entry; 32 zero bytes before the first.</summary>
    public required byte[] Hash { get; init; }
}
