using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Editions;

/// <summary>On what understanding an edition is made.</summary>
public sealed record EditionTerms
{
    /// <summary>The name of the manager who approved it.</summary>
    public string? ApprovedByName { get; init; }

    /// <summary>Why there is another edition of the report; null for a first one.</summary>
    public string? Reason { get; init; }

    /// <summary>The instant at which it is published, UTC; null where it is published at once.</summary>
    public DateTimeOffset? Embargo { get; init; }

    /// <summary>Who may read it before that.</summary>
    public IReadOnlyList<Officer> Readers { get; init; } = [];
}

/// <summary>Somebody who may read an edition before it is published.</summary>
public sealed class EditionReader
{
    private EditionReader() => Name = "";

    internal EditionReader(Officer reader) => (Account, Name) = (reader.Id, reader.Name);

    /// <summary>Their account.</summary>
    public Guid Account { get; private set; }

    /// <summary>Their name when they were named.</summary>
    public string Name { get; private set; }
}

/// <summary>
/// What those who govern the council said of its report (Complaint Handling Code 8.2: the report and the governing body's response to it are
/// published together).
/// </summary>
/// <param name="On">The date on which it was given.</param>
/// <param name="From">Who gave it: "Children and Young People's Committee".</param>
/// <param name="Text">The response.</param>
public sealed record GovernanceResponse(DateOnly On, string From, string Text)
{
    /// <summary>The longest name of those who gave it.</summary>
    public const int FromLength = 200;

    /// <summary>The longest response.</summary>
    public const int TextLength = 20_000;
}
