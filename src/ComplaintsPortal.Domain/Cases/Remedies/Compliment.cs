
namespace ComplaintsPortal.Domain.Cases.Remedies;

/// <summary>
/// Who was complimented by whom, and a version without names that may be shown to others once somebody else has cleared it.
/// </summary>
public sealed class Compliment : ICaseRecord
{
    /// <summary>The longest name of a person or a team.</summary>
    public const int NameLength = 200;

    /// <summary>The longest version for publication.</summary>
    public const int VersionLength = 4_000;

    private Compliment()
    {
    }

    /// <summary>A compliment with everything that is known of it.</summary>
    public Compliment(int caseId, ComplimentFacts facts)
    {
        CaseId = caseId;
        (SaidBy, OfWhom, Cleared, WrittenBy, ClearedBy, ClearedOn, Published) =
            (facts.SaidBy, facts.OfWhom, facts.Cleared, facts.WrittenBy, facts.ClearedBy, facts.ClearedOn, facts.Published);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>Who said it, by name or as what: "a grandmother".</summary>
    public string? SaidBy { get; private set; }

    /// <summary>The member of staff or the team of whom it was said.</summary>
    public string? OfWhom { get; private set; }

    /// <summary>The version without names.</summary>
    public string? Cleared { get; private set; }

    /// <summary>The account that wrote that version.</summary>
    public Guid? WrittenBy { get; private set; }

    /// <summary>The account that cleared it; null while nobody did.</summary>
    public Guid? ClearedBy { get; private set; }

    /// <summary>The date on which it was cleared.</summary>
    public DateOnly? ClearedOn { get; private set; }

    /// <summary>Whether the report may quote the cleared version.</summary>
    public bool Published { get; private set; }

    /// <summary>Everything that it says.</summary>
    public ComplimentFacts Facts => new(SaidBy, OfWhom, Cleared, WrittenBy, ClearedBy, ClearedOn, Published);

    /// <summary>Why the person may not record what was said.</summary>
    public static Refusal? WhyNotRecord(Office office) => Case.NotACaseWorker(office.Who);

    /// <summary>Records who said it of whom, and the version without names. A clearance given to an earlier version is void.</summary>
    public void Record(Case @case, ComplimentTerms terms, Office office)
    {
        WhyNotRecord(office)?.Throw();
        (SaidBy, OfWhom) = (terms.SaidBy, terms.OfWhom);
        var voided = terms.Version != Cleared && ClearedBy is not null ? "; its clearance is void" : "";
        if (terms.Version != Cleared)
        {
            (Cleared, WrittenBy) = (terms.Version, terms.Version is null ? null : office.Who.Id);
            (ClearedBy, ClearedOn, Published) = (null, null, false);
        }

        @case.Record($"Compliment recorded{voided}", office);
    }

    /// <summary>Why the person may not clear the version without names.</summary>
    public Refusal? WhyNotClear(Office office) => this switch
    {
        _ when Case.NotACaseWorker(office.Who) is { } refusal => refusal,
        { Cleared: null } => new("There is no version without names to clear"),
        { ClearedBy: not null } => new("This version has already been cleared"),
        { WrittenBy: var writer } when writer == office.Who.Id => new("You cannot clear a version that you wrote"),
        _ => null,
    };

    /// <summary>Clears the version without names.</summary>
    /// <param name="case">The case.</param>
    /// <param name="publish">Whether the report may quote it.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    public void Clear(Case @case, bool publish, Office office)
    {
        WhyNotClear(office)?.Throw();
        (ClearedBy, ClearedOn, Published) = (office.Who.Id, office.Today, publish);
        @case.Record(publish ? "Compliment cleared of names; the report may quote it" : "Compliment cleared of names; the report may not quote it", office);
    }
}

/// <summary>Everything that a compliment says.</summary>
public sealed record ComplimentFacts(
    string? SaidBy, string? OfWhom, string? Cleared, Guid? WrittenBy, Guid? ClearedBy, DateOnly? ClearedOn, bool Published);

/// <summary>What is entered about a compliment.</summary>
/// <param name="SaidBy">Who said it.</param>
/// <param name="OfWhom">Of whom.</param>
/// <param name="Version">The version without names.</param>
public sealed record ComplimentTerms(string? SaidBy, string? OfWhom, string? Version);
