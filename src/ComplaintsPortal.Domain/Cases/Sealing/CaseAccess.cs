namespace ComplaintsPortal.Domain.Cases.Sealing;

/// <summary>Somebody to whom a sealed case is open, or who is barred from a case. Whoever may not see a case sees it nowhere.</summary>
public sealed class CaseAccess : ICaseRecord
{
    /// <summary>The longest reason.</summary>
    public const int ReasonLength = 2_000;

    private CaseAccess() => Reason = "";

    /// <summary>An entry of a council's own records.</summary>
    public CaseAccess(int caseId, CaseAccessFacts facts)
    {
        CaseId = caseId;
        (Kind, Account, Since, Reason, By) = (facts.Kind, facts.Account, facts.Since, facts.Reason, facts.By);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>Whether the case is open to the person or kept from them.</summary>
    public AccessKind Kind { get; private set; }

    /// <summary>The person's account.</summary>
    public Guid Account { get; private set; }

    /// <summary>The date on which it was decided.</summary>
    public DateOnly Since { get; private set; }

    /// <summary>Why it was decided.</summary>
    public string Reason { get; private set; }

    /// <summary>The account that decided it or asked for it; null where it was recorded elsewhere.</summary>
    public Guid? By { get; private set; }

    /// <summary>
    /// The last day on which the person said why they open the sealed case. The audit has every reason; this is kept so that it is
    /// asked once a day, and changes no version of the case.
    /// </summary>
    public DateOnly? OpenedOn { get; private set; }

    /// <summary>The entry as the interchange format writes it.</summary>
    public CaseAccessFacts Facts => new(Kind, Account, Since, Reason) { By = By };
}

/// <summary>What the interchange format says of who may see a case.</summary>
public sealed record CaseAccessFacts(AccessKind Kind, Guid Account, DateOnly Since, string Reason)
{
    public Guid? By { get; init; }
}

/// <summary>What an entry says of a person.</summary>
public enum AccessKind
{
    /// <summary>The case is sealed, and open to this person.</summary>
    SealedTo,

    /// <summary>The case is about this person, who has nothing to do with it.</summary>
    Barred,

    /// <summary>An officer asked a manager to bar this person; until one decides, nothing is kept from them.</summary>
    BarAsked,

    /// <summary>A manager asked that the sealed case be opened to this manager as well; another manager has to agree.</summary>
    LetInAsked,
}
