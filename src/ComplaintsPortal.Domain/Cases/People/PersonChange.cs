namespace ComplaintsPortal.Domain.Cases.People;

/// <summary>What a person is in a case.</summary>
public enum PersonRole
{
    /// <summary>Whoever complains.</summary>
    Complainant,

    /// <summary>A child whom the case is about.</summary>
    Child,
}

/// <summary>Why a case went from one person to another.</summary>
public enum PersonChangeKind
{
    /// <summary>The case turned out to be by the person of an earlier case.</summary>
    TakenOver,

    /// <summary>The person was recorded wrongly: it is somebody else.</summary>
    Separated,

    /// <summary>Two people turned out to be one.</summary>
    Merged,
}

/// <summary>
/// That a case went from one person to another. It keeps who it was before, so that a wrong choice can be put right and two people who
/// were merged can be told apart again.
/// </summary>
public sealed class PersonChange : ICaseRecord
{
    /// <summary>The longest reason.</summary>
    public const int WhyLength = 2_000;

    private PersonChange() => (From, To) = ("", "");

    /// <summary>A change with everything that is known of it.</summary>
    public PersonChange(int caseId, PersonChangeFacts facts)
        : this()
    {
        CaseId = caseId;
        (Role, Kind, From, To) = (facts.Role, facts.Kind, facts.From, facts.To);
        (On, By, Why, UndoneOn) = (facts.On, facts.By, facts.Why, facts.UndoneOn);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>What the person is in the case.</summary>
    public PersonRole Role { get; private set; }

    /// <summary>Why the case went from one to the other.</summary>
    public PersonChangeKind Kind { get; private set; }

    /// <summary>The key of the person whose case it was before.</summary>
    public string From { get; private set; }

    /// <summary>The key of the person whose case it became.</summary>
    public string To { get; private set; }

    /// <summary>The date on which it was changed.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The account that changed it.</summary>
    public Guid By { get; private set; }

    /// <summary>The reason given, where one was.</summary>
    public string? Why { get; private set; }

    /// <summary>The date on which it was undone; null where it stands.</summary>
    public DateOnly? UndoneOn { get; private set; }

    /// <summary>Everything that is known.</summary>
    public PersonChangeFacts Facts => new(Role, Kind, From, To, On, By, Why, UndoneOn);

    internal void Undo(DateOnly on) => UndoneOn = on;
}

/// <summary>What is known of a change from one person to another.</summary>
/// <param name="Role">What the person is in the case.</param>
/// <param name="Kind">Why the case went from one to the other.</param>
/// <param name="From">The key of the person whose case it was before.</param>
/// <param name="To">The key of the person whose case it became.</param>
/// <param name="On">The date on which it was changed.</param>
/// <param name="By">The account that changed it.</param>
/// <param name="Why">The reason given, where one was.</param>
/// <param name="UndoneOn">The date on which it was undone; null where it stands.</param>
public sealed record PersonChangeFacts(
    PersonRole Role, PersonChangeKind Kind, string From, string To, DateOnly On, Guid By, string? Why = null, DateOnly? UndoneOn = null);
