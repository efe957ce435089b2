using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Cases;

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

// Linking cases. The history of a case never names another: not everybody who reads the one may see the other.
public sealed partial class Case
{
    /// <summary>Why the person may not link cases.</summary>
    public static Refusal? WhyNotLink(Officer officer) => NotACaseWorker(officer);

    /// <summary>Why the case cannot be linked to that one. Ask <see cref="WhyNotLink"/> first.</summary>
    /// <param name="other">The database's key of the other case.</param>
    /// <param name="linked">Whether the two are linked already, in either direction.</param>
    public Refusal? WhyNotLinkTo(int other, bool linked) => other switch
    {
        _ when other == Id => new("Enter the reference of another case: this is the case itself"),
        _ when linked => new("These two cases are linked already"),
        _ => null,
    };

    /// <summary>Links the case to another.</summary>
    public CaseLink LinkTo(int other, bool linked, ListEntry kind, Officer officer, DateTimeOffset now)
    {
        (WhyNotLink(officer) ?? WhyNotLinkTo(other, linked))?.Throw();
        Record(officer, now, $"Linked to another case: {kind.Label}");
        return new CaseLink(Id, new CaseLinkFacts(other, kind.Key, now.InUnitedKingdom().Date()));
    }

    /// <summary>Says in the history of the case at the other end that it was linked.</summary>
    public void RecordLinkFrom(ListEntry kind, Officer officer, DateTimeOffset now) => Record(officer, now, $"Linked from another case: {kind.Label}");

    /// <summary>Says in the history of a case at one end that a link was taken away.</summary>
    public void RecordUnlink(string kind, string why, Officer officer, DateTimeOffset now)
    {
        WhyNotLink(officer)?.Throw();
        Record(officer, now, $"Link to another case taken away: {kind}", why);
    }
}
