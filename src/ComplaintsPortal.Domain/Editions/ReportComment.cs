using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Editions;

/// <summary>What a reviewer says beside a part of a draft, with the answers to it, until it is settled.</summary>
public sealed class ReportComment
{
    /// <summary>The longest comment or answer.</summary>
    public const int TextLength = 4_000;

    /// <summary>The longest heading of a part.</summary>
    public const int PartLength = 300;

    private readonly List<CommentAnswer> answers = [];

    private ReportComment() => (Period, Part, Text, ByName) = ("", "", "", "");

    private ReportComment(Period period, string part, string text, Officer officer, DateTimeOffset now) =>
        (Period, Part, Text, By, ByName, At) = (period.Name, part, text, officer.Id, officer.Name, now);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>The period of the report, as figures write it.</summary>
    public string Period { get; private set; }

    /// <summary>The heading of the part that it is about, as it was then.</summary>
    public string Part { get; private set; }

    /// <summary>What is said.</summary>
    public string Text { get; private set; }

    /// <summary>The account that said it.</summary>
    public Guid By { get; private set; }

    /// <summary>Their name then.</summary>
    public string ByName { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Who settled it; null while it is to be settled.</summary>
    public string? SettledByName { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>Raised by every answer and by settling; a form carries it.</summary>
    public int Version { get; private set; }

    /// <summary>What was answered.</summary>
    public IReadOnlyList<CommentAnswer> Answers => [.. answers.OrderBy(answer => answer.At).ThenBy(answer => answer.Id)];

    /// <summary>Why the person may not comment on drafts.</summary>
    public static Refusal? WhyNotComment(Officer officer) => officer.WorksOnCases ? null : new Refusal("Only officers and managers comment on a report");

    /// <summary>Comments on a part of the report.</summary>
    public static (ReportComment Comment, HistoryEntry Entry) Make(Period period, string part, string text, Officer officer, DateTimeOffset now)
    {
        WhyNotComment(officer)?.Throw();
        var made = new ReportComment(period, part, text, officer, now);
        return (made, made.Entry(officer, now, "made"));
    }

    /// <summary>Why the person may not answer it or settle it.</summary>
    public Refusal? WhyNotAnswer(Officer officer) =>
        WhyNotComment(officer) ?? (SettledAt is null ? null : new Refusal("This comment has been settled already"));

    /// <summary>Answers it.</summary>
    public HistoryEntry Answer(string text, Officer officer, DateTimeOffset now)
    {
        WhyNotAnswer(officer)?.Throw();
        answers.Add(new CommentAnswer(text, officer, now));
        Version++;
        return Entry(officer, now, "answered");
    }

    /// <summary>Records that what it asked for is done, or need not be done.</summary>
    public HistoryEntry Settle(Officer officer, DateTimeOffset now)
    {
        WhyNotAnswer(officer)?.Throw();
        (SettledByName, SettledAt) = (officer.Name, now);
        Version++;
        return Entry(officer, now, "settled");
    }

    private HistoryEntry Entry(Officer officer, DateTimeOffset now, string what) =>
        new(now, officer.Id, officer.Name, $"Comment on the report on {Period}, {Part}: {what}");
}

/// <summary>An answer to a comment.</summary>
public sealed class CommentAnswer
{
    private CommentAnswer() => (Text, ByName) = ("", "");

    internal CommentAnswer(string text, Officer officer, DateTimeOffset now) => (Text, By, ByName, At) = (text, officer.Id, officer.Name, now);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>What is answered.</summary>
    public string Text { get; private set; }

    /// <summary>The account that answered.</summary>
    public Guid By { get; private set; }

    /// <summary>Their name then.</summary>
    public string ByName { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset At { get; private set; }
}
