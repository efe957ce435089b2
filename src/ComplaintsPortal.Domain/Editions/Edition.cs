using System.Security.Cryptography;

namespace ComplaintsPortal.Domain.Editions;

/// <summary>
/// A report as it was published: frozen with its figures, and handed out byte for byte for ever after, whatever happens to the
/// cases behind it.
/// </summary>
public sealed class Edition
{
    /// <summary>The longest period: "2021-04-01..2021-09-30".</summary>
    public const int PeriodLength = 30;

    /// <summary>The longest title.</summary>
    public const int TitleLength = 300;

    private readonly List<EditionFile> files = [];

    private Edition() => (Period, Title, PublishedByName) = ("", "", "");

    /// <summary>Publishes the files of a report.</summary>
    public Edition(string period, int number, string title, Guid by, string byName, DateTimeOffset at, IEnumerable<EditionFile> files)
    {
        (Period, Number, Title, PublishedBy, PublishedByName, PublishedAt) = (period, number, title, by, byName, at);
        this.files.AddRange(files);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>The period that it reports, as figures write it: "2021-22".</summary>
    public string Period { get; private set; }

    /// <summary>Which edition of that period's report it is, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The title on its first page.</summary>
    public string Title { get; private set; }

    /// <summary>The account that published it.</summary>
    public Guid PublishedBy { get; private set; }

    /// <summary>Their name then.</summary>
    public string PublishedByName { get; private set; }

    /// <summary>When it was published, UTC.</summary>
    public DateTimeOffset PublishedAt { get; private set; }

    /// <summary>Its files: HTML, PDF, Word, CSV.</summary>
    public IReadOnlyList<EditionFile> Files => files;
}

/// <summary>One file of an edition, exactly as published.</summary>
public sealed class EditionFile
{
    /// <summary>The longest file ending.</summary>
    public const int FormatLength = 10;

    private EditionFile() => (Format, Content, Hash) = ("", [], []);

    /// <summary>A file with its bytes.</summary>
    public EditionFile(string format, byte[] content) => (Format, Content, Length, Hash) = (format, content, content.Length, SHA256.HashData(content));

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>The file's ending: "html", "pdf", "docx", "csv".</summary>
    public string Format { get; private set; }

    /// <summary>The bytes.</summary>
    public byte[] Content { get; private set; }

    /// <summary>How many bytes there are.</summary>
    public int Length { get; private set; }

    /// <summary>The SHA-256 hash of the bytes, by which anybody can check that a copy is the file that was published.</summary>
    public byte[] Hash { get; private set; }
}
