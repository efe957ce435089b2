
namespace ComplaintsPortal.Domain.Cases.Keeping;

/// <summary>That a case has to do with another. Both of them show it, to whoever may see the other.</summary>
public sealed class CaseLink : ICaseRecord
{
    /// <summary>The longest reason for taking a link away.</summary>
    public const int ReasonLength = 2_000;

    private CaseLink() => Kind = "";

    /// <summary>A link of a council's own records.</summary>
    public CaseLink(int caseId, CaseLinkFacts facts)
    {
        CaseId = caseId;
        (OtherCaseId, Kind, Since) = (facts.OtherCaseId, facts.Kind, facts.Since);
    }

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>The database's key of the other case.</summary>
    public int OtherCaseId { get; private set; }

    /// <summary>A key of the list <c>link-kind</c>: what the case is to the other.</summary>
    public string Kind { get; private set; }

    /// <summary>The date on which it was recorded.</summary>
    public DateOnly Since { get; private set; }

    /// <summary>The link as the interchange format writes it.</summary>
    public CaseLinkFacts Facts => new(OtherCaseId, Kind, Since);
}

/// <summary>What the interchange format says of a link.</summary>
/// <param name="OtherCaseId">The database's key of the other case, which a data set names by its reference.</param>
/// <param name="Kind">A key of the list <c>link-kind</c>.</param>
/// <param name="Since">The date on which it was recorded.</param>
public sealed record CaseLinkFacts(int OtherCaseId, string Kind, DateOnly Since);
