using System.Linq.Expressions;
using System.Security.Cryptography;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;

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
    private readonly List<EditionReader> readers = [];

    private Edition() => (Period, Title, PublishedByName) = ("", "", "");

    /// <summary>Publishes the files of a report, or keeps them until their hour.</summary>
    public Edition(
        string period, int number, string title, Guid by, string byName, DateTimeOffset at, IEnumerable<EditionFile> files, EditionTerms? terms = null)
    {
        var on = terms ?? new EditionTerms();
        (Period, Number, Title, PublishedBy, PublishedByName, PublishedAt) = (period, number, title, by, byName, on.Embargo ?? at);
        (Embargo, ApprovedByName, Reason) = (on.Embargo, on.ApprovedByName, on.Reason);
        this.files.AddRange(files);
        readers.AddRange(on.Readers.Select(reader => new EditionReader(reader)));
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

    /// <summary>When it was published, or is to be, UTC.</summary>
    public DateTimeOffset PublishedAt { get; private set; }

    /// <summary>The instant until which it is kept from everybody but those named, UTC; null once it is published.</summary>
    public DateTimeOffset? Embargo { get; private set; }

    /// <summary>The manager who approved it; null where it was published before reports were approved.</summary>
    public string? ApprovedByName { get; private set; }

    /// <summary>Why there was another edition of the report; null for a first one.</summary>
    public string? Reason { get; private set; }

    /// <summary>Raised by every change; a form carries it. The files never change.</summary>
    public int Version { get; private set; }

    /// <summary>The date of the governance response; null while there is none.</summary>
    public DateOnly? ResponseOn { get; private set; }

    /// <summary>Who gave it.</summary>
    public string? ResponseFrom { get; private set; }

    /// <summary>What it says.</summary>
    public string? ResponseText { get; private set; }

    /// <summary>Its files: HTML, PDF, Word, CSV.</summary>
    public IReadOnlyList<EditionFile> Files => files;

    /// <summary>Who could read it before it was published.</summary>
    public IReadOnlyList<EditionReader> Readers => readers;

    /// <summary>Which editions are published. It is said here alone; the database asks the same expression.</summary>
    public static Expression<Func<Edition, bool>> IsPublished { get; } = edition => edition.Embargo == null;

    /// <summary>
    /// Which editions a person may read: the published ones, those before whose hour the person was named, and for managers all of them, for they
    /// set the hour.
    /// </summary>
    public static Expression<Func<Edition, bool>> IsOpenTo(Officer reader)
    {
        var (id, publishes) = (reader.Id, reader.Approves);
        return edition => edition.Embargo == null || publishes || edition.Readers.Any(named => named.Account == id);
    }

    /// <summary>Why a report cannot be set to be published at that instant.</summary>
    public static Refusal? WhyNotPublishAt(DateTimeOffset at, DateTimeOffset now) => at <= now
        ? new Refusal("Enter a day and an hour that are still to come")
        : at > now.AddYears(1) ? new Refusal("Enter a day within a year") : null;

    /// <summary>Publishes it, its hour having come.</summary>
    public HistoryEntry Release(DateTimeOffset now)
    {
        Embargo = null;
        Version++;
        return new HistoryEntry(now, null, "The portal", $"Report on {Period} published, edition {Number}");
    }

    /// <summary>Why the person may not record what those who govern the council said of it.</summary>
    public Refusal? WhyNotRespond(Officer officer) => this switch
    {
        _ when !officer.WorksOnCases => new Refusal("Only officers and managers record the response to a report"),
        { Embargo: not null } => new Refusal("This edition is not published yet"),
        _ => null,
    };

    /// <summary>Why the response cannot have been given on that date.</summary>
    public static Refusal? WhyNotRespondOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(on, today);

    /// <summary>Records the response of those who govern the council, or corrects what was recorded (Code 8.2).</summary>
    public HistoryEntry Respond(GovernanceResponse response, Officer officer, DateTimeOffset now)
    {
        (WhyNotRespond(officer) ?? WhyNotRespondOn(response.On, now.InUnitedKingdom().Date()))?.Throw();
        var what = ResponseOn is null ? "recorded" : "corrected";
        (ResponseOn, ResponseFrom, ResponseText) = (response.On, response.From, response.Text);
        Version++;
        return new HistoryEntry(now, officer.Id, officer.Name, $"Governance response to the report on {Period}, edition {Number}, {what}")
        {
            HappenedOn = response.On,
        };
    }
}

/// <summary>One file of an edition, exactly as published.</summary>
public sealed class EditionFile
{
    /// <summary>The longest file ending.</summary>
    public const int FormatLength = 20;

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
