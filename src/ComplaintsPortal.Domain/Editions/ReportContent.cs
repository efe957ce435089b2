namespace ComplaintsPortal.Domain.Editions;

/// <summary>What a report says at one moment: its text and its figures, without the date and the number that each edition has of its own.</summary>
/// <param name="Digest">The SHA-256 hash of all of it. Two reports with the same digest say the same.</param>
/// <param name="Parts">Each part of the report on a line: the hash of what it says, a blank, and its heading.</param>
/// <param name="Figures">Its figures, as the CSV of an edition has them, in UTF-8.</param>
/// <param name="Authors">Whoever wrote what stands in it now; nobody where it has no words of the council's own.</param>
public sealed record ReportContent(byte[] Digest, string Parts, byte[] Figures, IReadOnlyCollection<Guid> Authors)
{
    /// <summary>The length of a digest in bytes.</summary>
    public const int DigestLength = 32;

    /// <summary>Whether it says what something with that digest says.</summary>
    public bool Is(byte[]? digest) => digest is not null && Digest.AsSpan().SequenceEqual(digest);
}
