namespace ComplaintsPortal.Domain.Cases.People;

/// <summary>A limit on how a complainant may reach the council, by its written policy and for a time that is reviewed.</summary>
public sealed class ContactRestriction : ICaseRecord
{
    /// <summary>The longest description or reason.</summary>
    public const int NoteLength = 2_000;

    private ContactRestriction() => Facts = null!;

    /// <summary>A restriction with everything that it says.</summary>
    public ContactRestriction(int caseId, ContactRestrictionFacts facts) => (CaseId, Facts) = (caseId, facts);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>Everything that it says.</summary>
    public ContactRestrictionFacts Facts { get; private set; }

    internal void Restate(ContactRestrictionFacts facts) => Facts = facts;
}

/// <summary>What a restriction of contact says.</summary>
/// <param name="What">What is restricted: "one named contact, by e-mail".</param>
/// <param name="Reason">Why.</param>
/// <param name="DecidedBy">The manager who decided.</param>
/// <param name="From">The first day.</param>
/// <param name="ReviewOn">When it is looked at again.</param>
/// <param name="EndedOn">The date on which it ended; null while it is in force.</param>
public sealed record ContactRestrictionFacts(string What, string Reason, Guid DecidedBy, DateOnly From, DateOnly ReviewOn, DateOnly? EndedOn = null);
