
namespace ComplaintsPortal.Domain.Cases.Remedies;

/// <summary>
/// What is put right for the person who complained: an apology, another decision, a service provided. It says what and by when
/// (Complaint Handling Code 7.2 to 7.5). What changes for others is a <see cref="LearningAction"/>, money a <see cref="Payment"/>.
/// </summary>
public sealed class Remedy : ICaseRecord
{
    /// <summary>The longest description or reason.</summary>
    public const int TextLength = 4_000;

    private Remedy() => (Kind, Description) = ("", "");

    /// <summary>A remedy with everything that is known of it.</summary>
    public Remedy(int caseId, RemedyFacts facts)
        : this()
    {
        CaseId = caseId;
        Restate(facts);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>The number of the stage at which it was promised; null where it was none.</summary>
    public int? Stage { get; private set; }

    /// <summary>A key of the list <c>remedy</c>.</summary>
    public string Kind { get; private set; }

    /// <summary>What is put right.</summary>
    public string Description { get; private set; }

    /// <summary>The date on which it was promised.</summary>
    public DateOnly? Agreed { get; private set; }

    /// <summary>The date by which it is to be done.</summary>
    public DateOnly? Due { get; private set; }

    /// <summary>The date on which it was done; null while it is not.</summary>
    public DateOnly? Provided { get; private set; }

    /// <summary>Why it cannot be done, and what is done instead; null unless it cannot.</summary>
    public string? NotProvided { get; private set; }

    /// <summary>Whether it is still to be done.</summary>
    public bool IsOpen => Provided is null && NotProvided is null;

    /// <summary>Everything that it says.</summary>
    public RemedyFacts Facts => new(Kind, Description)
    {
        Stage = Stage,
        Agreed = Agreed,
        Due = Due,
        Provided = Provided,
        NotProvided = NotProvided,
    };

    internal void Restate(RemedyFacts facts) => (Kind, Description, Stage, Agreed, Due, Provided, NotProvided) =
        (facts.Kind, facts.Description, facts.Stage, facts.Agreed, facts.Due, facts.Provided, facts.NotProvided);

    /// <summary>Why the person may not record a remedy.</summary>
    public static Refusal? WhyNotAdd(Office office) => Case.NotACaseWorker(office.Who);

    /// <summary>Why it cannot have been promised on that date.</summary>
    public static Refusal? WhyNotAgreeOn(DateOnly on, Case @case, DateOnly today) =>
        DateOfAct.WhyNot(on, today, new Milestone(@case.Received, "when the case arrived"));

    /// <summary>Why it cannot be recorded as provided, or as not to be provided, now.</summary>
    public Refusal? WhyNotSettle(Office office) => this switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Provided: not null } => new("This remedy has already been provided"),
        { NotProvided: not null } => new("It has already been recorded that this remedy will not be provided"),
        _ => null,
    };

    /// <summary>Why it cannot have been provided on that date.</summary>
    public Refusal? WhyNotProvideOn(DateOnly on, DateOnly today) => DateOfAct.WhyNot(on, today, new Milestone(Agreed, "when it was promised"));

    /// <summary>Records that it was provided.</summary>
    public void Provide(Case @case, DateOnly on, Office office)
    {
        (WhyNotSettle(office) ?? WhyNotProvideOn(on, office.Today))?.Throw();
        Provided = on;
        @case.Record($"Remedy provided on {on:d MMMM yyyy}", office, stage: Stage, on: on);
    }

    /// <summary>Records that it cannot be provided, with what the complainant was told and offered instead (Code 7.4).</summary>
    public void GiveUp(Case @case, string why, Office office)
    {
        WhyNotSettle(office)?.Throw();
        NotProvided = why;
        @case.Record("Recorded that a remedy will not be provided", office, stage: Stage);
    }
}

/// <summary>Everything that a remedy says.</summary>
public sealed record RemedyFacts(string Kind, string Description)
{
    public int? Stage { get; init; }

    public DateOnly? Agreed { get; init; }

    public DateOnly? Due { get; init; }

    public DateOnly? Provided { get; init; }

    public string? NotProvided { get; init; }
}
