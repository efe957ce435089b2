using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Writing;

/// <summary>
/// What somebody wrote for one place of a report on a period. Every version is kept, with who wrote it and when.
/// </summary>
public sealed class ReportText
{
    /// <summary>The longest text, in characters.</summary>
    public const int TextLength = 12_000;

    private readonly List<TextVersion> versions = [];

    private ReportText() => (Period, Slot) = ("", "");

    /// <summary>A place in which nothing was written yet.</summary>
    public ReportText(Period period, ReportSlot slot) : this(period.Name, slot.Key)
    {
    }

    /// <summary>The same, by what a data set calls the two.</summary>
    public ReportText(string period, string slot) => (Period, Slot) = (period, slot);

    /// <summary>The period of the report, as figures write it.</summary>
    public string Period { get; private set; }

    /// <summary>The key of the <see cref="ReportSlot"/>.</summary>
    public string Slot { get; private set; }

    /// <summary>Changed on every edit; a form carries it.</summary>
    public int Version { get; private set; }

    /// <summary>What was written, as far as it was read from the database.</summary>
    public IReadOnlyList<TextVersion> Versions => [.. versions.OrderBy(version => version.Number)];

    /// <summary>What stands there now; null where nothing was written yet.</summary>
    public TextVersion? Current => versions.MaxBy(version => version.Number);

    /// <summary>Whether nothing stands there: nothing was written, or it was taken out again.</summary>
    public bool IsEmpty => Current is null or { Text.Length: 0 };

    /// <summary>Why the person may not write in reports.</summary>
    public static Refusal? WhyNotWrite(Officer officer) => officer.WorksOnCases ? null : new Refusal("Only officers and managers write in a report");

    /// <summary>Writes another version. Nothing is lost: what stood there before is kept.</summary>
    /// <returns>What the history says.</returns>
    public HistoryEntry Write(NewWords words, ReportSlot slot, Officer officer, DateTimeOffset now)
    {
        WhyNotWrite(officer)?.Throw();
        var next = new TextVersion(this, (Current?.Number ?? 0) + 1);
        next.State(words, new Author(officer.Id, officer.Name, now));
        versions.Add(next);
        Version++;
        var what = next switch
        {
            { Text.Length: 0 } => "taken out",
            { TakenFrom: { } before } => $"those of {before} taken as a start",
            _ => "written",
        };
        return new HistoryEntry(now, officer.Id, officer.Name, $"Words of the report on {Period}, {slot.Name}: {what}");
    }

    /// <summary>Brings a version to what a council's own records say of it.</summary>
    public void Restate(int number, NewWords words, Author author)
    {
        var version = versions.Find(one => one.Number == number);
        if (version is null)
        {
            version = new TextVersion(this, number);
            versions.Add(version);
        }

        version.State(words, author);
        Version++;
    }
}

/// <summary>What is to stand in a report.</summary>
/// <param name="Text">The words, in the small Markdown of <c>docs/report-words.md</c>; empty takes them out.</param>
/// <param name="Said">What each inserted figure says at this moment, in the order in which they first stand in the text.</param>
public sealed record NewWords(string Text, IReadOnlyList<string> Said)
{
    /// <summary>The period whose text this is, where it was taken over and nobody has edited it yet.</summary>
    public string? TakenFrom { get; init; }
}

/// <summary>Who wrote a version, and when.</summary>
/// <param name="Id">The account; null where it is not one of this portal.</param>
/// <param name="Name">Their name then.</param>
/// <param name="At">The instant, UTC.</param>
public sealed record Author(Guid? Id, string Name, DateTimeOffset At);
