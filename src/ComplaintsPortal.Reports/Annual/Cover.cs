using ComplaintsPortal.Reports.Document;

namespace ComplaintsPortal.Reports.Annual;

/// <summary>What stands on the first page of a report.</summary>
/// <param name="Council">The council's name.</param>
/// <param name="Team">The team that answers for it.</param>
/// <param name="Title">"Annual report on complaints about children's services".</param>
/// <param name="Period">The period in words: "1 April 2021 to 31 March 2022".</param>
/// <param name="Standing">Whether it is a draft, or which edition it is.</param>
/// <param name="MadeOn">The date on which its figures were counted.</param>
public sealed record Cover(string Council, string Team, string Title, string Period, string Standing, DateOnly MadeOn)
{
    /// <summary>The title of the whole document, as a browser or a reader of PDF shows it.</summary>
    public string DocumentTitle => $"{(IsSheet ? "Cover sheet: " : IsAnnex ? "Data annex: " : "")}{Title}, {Period}: {Council}";

    /// <summary>What stands at the foot of each page.</summary>
    public string RunningFoot =>
        $"{Council}: complaints and feedback{(IsSheet ? ", cover sheet" : IsAnnex ? ", data annex" : "")}, {ShortPeriod}{(IsDraft ? " (draft)" : "")}";

    /// <summary>What else stands there, each with its name.</summary>
    public IReadOnlyList<Definition> Facts { get; init; } = [];

    /// <summary>Whether it is that of the data annex.</summary>
    public bool IsAnnex { get; init; }

    /// <summary>The title on the page.</summary>
    public string Heading => IsAnnex ? $"Data annex: {Title}" : Title;

    /// <summary>Whether it is the head of a sheet, instead of a page of its own before contents.</summary>
    public bool IsSheet { get; init; }

    /// <summary>The period in figures: "2021-22".</summary>
    public required string ShortPeriod { get; init; }

    /// <summary>What is said of a period that is not over; null of one that is.</summary>
    public string? Unfinished { get; init; }

    /// <summary>Whether it is the head of the version for young people: large letters, and no page of its own.</summary>
    public bool IsForYoungPeople { get; init; }

    /// <summary>The council's colour, "#00594f"; null for the portal's own.</summary>
    public string? Colour { get; init; }

    /// <summary>The picture beside the council's name; null where it has none.</summary>
    public byte[]? Logo { get; init; }

    /// <summary>Whether it has not been published.</summary>
    public bool IsDraft { get; init; }
}
