namespace ComplaintsPortal.Data.Interchange;

/// <summary>How large a zip may become when it is unpacked: a small file can hold a huge one.</summary>
/// <param name="Bytes">The most bytes that all its files together may have.</param>
/// <param name="Ratio">How many times larger than the zip they may be, beyond <see cref="FreeBytes"/>.</param>
public sealed record ImportLimits(long Bytes = 2L << 30, int Ratio = 200)
{
    /// <summary>So many bytes are unpacked whatever the ratio: a small data set may say the same on every line.</summary>
    public const long FreeBytes = 32 << 20;

    /// <summary>How many entries a zip may list: a few files, and one for each document.</summary>
    public const int Entries = 100_000;
}
