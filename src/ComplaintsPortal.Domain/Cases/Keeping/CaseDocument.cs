using System.Text;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases.Keeping;

/// <summary>
/// A file that is kept with a case. The file itself lies in the folder of attachments under a random name; this says what it is. A
/// removed one stays as a trace.
/// </summary>
public sealed class CaseDocument : ICaseRecord
{
    /// <summary>The longest title.</summary>
    public const int TitleLength = 200;

    /// <summary>The longest file name.</summary>
    public const int FileNameLength = 200;

    /// <summary>How long the random name is.</summary>
    public const int StoredAsLength = 32;

    /// <summary>How long a SHA-256 is in lower-case hexadecimal.</summary>
    public const int Sha256Length = 64;

    /// <summary>No setting lets a larger file in, in megabytes.</summary>
    public const int MostMegabytes = 200;

    /// <summary>The longest reason for removing it.</summary>
    public const int ReasonLength = 1_000;

    private static readonly HashSet<Rune> Forbidden = [.. "\"<>:|?*".EnumerateRunes()];

    private CaseDocument() => (Title, FileName, StoredAs, Sha256) = ("", "", "", "");

    /// <summary>A document with everything that is known of it.</summary>
    public CaseDocument(int caseId, DocumentFacts facts)
        : this()
    {
        CaseId = caseId;
        (Number, Title, FileName, Kind, Made) = (facts.Number, facts.Title, facts.FileName, facts.File.Kind, facts.Made);
        (StoredAs, Size, Sha256) = (facts.File.StoredAs, facts.File.Size, facts.File.Sha256);
        (UploadedBy, UploadedAt) = (facts.UploadedBy, facts.UploadedAt);
        (RemovedBy, RemovedAt, RemovedWhy) = (facts.RemovedBy, facts.RemovedAt, facts.RemovedWhy);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>Its number in the case, from 1: what the history calls it by.</summary>
    public int Number { get; private set; }

    /// <summary>What it is, in a line.</summary>
    public string Title { get; private set; }

    /// <summary>What the file was called; offered when it is downloaded, never used as a path.</summary>
    public string FileName { get; private set; }

    /// <summary>What kind of file it is.</summary>
    public FileKind Kind { get; private set; }

    /// <summary>The date on which it was made or received.</summary>
    public DateOnly Made { get; private set; }

    /// <summary>The random name under which the file is kept.</summary>
    public string StoredAs { get; private set; }

    /// <summary>The size in bytes.</summary>
    public long Size { get; private set; }

    /// <summary>The SHA-256 of the file, in lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; }

    /// <summary>The account that added it.</summary>
    public Guid UploadedBy { get; private set; }

    /// <summary>When it was added, UTC.</summary>
    public DateTimeOffset UploadedAt { get; private set; }

    /// <summary>The account that removed it; null while it is kept.</summary>
    public Guid? RemovedBy { get; private set; }

    /// <summary>When it was removed, UTC.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Why it was removed.</summary>
    public string? RemovedWhy { get; private set; }

    /// <summary>Whether the file is still there.</summary>
    public bool IsKept => RemovedAt is null;

    /// <summary>Everything that is known of it.</summary>
    public DocumentFacts Facts => new(Number, Title, FileName, Made, new StoredFile(Kind, StoredAs, Size, Sha256), UploadedBy, UploadedAt)
    {
        RemovedBy = RemovedBy,
        RemovedAt = RemovedAt,
        RemovedWhy = RemovedWhy,
    };

    /// <summary>
    /// A file's name as it is kept: without folders, without what some system forbids, and without characters that nobody sees, of which
    /// some turn the direction of what follows, so that a name does not read as it ends.
    /// </summary>
    public static string NameOf(string fileName) =>
        string.Concat(fileName.Split('/', '\\')[^1].EnumerateRunes().Where(MayBeInAName).Select(letter => letter.ToString())).Trim();

    private static bool MayBeInAName(Rune letter) =>
        !Rune.IsControl(letter) && letter != Rune.ReplacementChar && !Invisible.HasNoShape(letter) && !Forbidden.Contains(letter);

    internal void MadeOn(DateOnly on) => Made = on;

    internal void Remove(string why, Officer officer, DateTimeOffset now) => (RemovedBy, RemovedAt, RemovedWhy) = (officer.Id, now, why);
}

/// <summary>Everything that is known of a document.</summary>
public sealed record DocumentFacts(
    int Number, string Title, string FileName, DateOnly Made, StoredFile File, Guid UploadedBy, DateTimeOffset UploadedAt)
{
    public Guid? RemovedBy { get; init; }

    public DateTimeOffset? RemovedAt { get; init; }

    public string? RemovedWhy { get; init; }
}
