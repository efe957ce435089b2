namespace ComplaintsPortal.Domain.Cases.Remedies;

/// <summary>What was learned and promised. It outlives the case it came from, and may come from none.</summary>
public sealed partial class LearningAction
{
    /// <summary>The longest description.</summary>
    public const int DescriptionLength = 4_000;

    /// <summary>The longest name of an owner.</summary>
    public const int OwnerLength = 200;

    private LearningAction()
    {
    }

    /// <summary>An action with its codes and dates.</summary>
    public LearningAction(int? caseId, LearningActionFacts facts)
    {
        CaseId = caseId;
        (Theme, Service, Description, Owner, Agreed, Due, Completed) =
            (facts.Theme, facts.Service, facts.Description, facts.Owner, facts.Agreed, facts.Due, facts.Completed);
        (Evidence, NotImplemented) = (facts.Evidence, facts.NotImplemented);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>The case it came from, if any.</summary>
    public int? CaseId { get; private set; }

    /// <summary>A key of the list <c>theme</c>.</summary>
    public string? Theme { get; private set; }

    /// <summary>A key of the list <c>service</c>.</summary>
    public string? Service { get; private set; }

    /// <summary>What is to be done.</summary>
    public string? Description { get; private set; }

    /// <summary>Who is to do it.</summary>
    public string? Owner { get; private set; }

    /// <summary>The date on which it was promised.</summary>
    public DateOnly? Agreed { get; private set; }

    /// <summary>The date by which it is to be done.</summary>
    public DateOnly? Due { get; private set; }

    /// <summary>The date on which it was done; null while it is not.</summary>
    public DateOnly? Completed { get; private set; }

    /// <summary>The action as the interchange format writes it.</summary>
    public LearningActionFacts Facts =>
        new(Theme, Service, Description, Owner, Agreed, Due, Completed) { Evidence = Evidence, NotImplemented = NotImplemented };
}

/// <summary>What the interchange format says of an action.</summary>
public sealed record LearningActionFacts(
    string? Theme, string? Service, string? Description, string? Owner, DateOnly? Agreed, DateOnly? Due, DateOnly? Completed)
{
    public string? Evidence { get; init; }

    public string? NotImplemented { get; init; }
}
