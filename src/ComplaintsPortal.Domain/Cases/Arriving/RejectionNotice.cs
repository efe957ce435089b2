using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Domain.Cases.Arriving;

/// <summary>How somebody was told that their complaint is not considered, and what became of that.</summary>
public sealed class RejectionNotice : ICaseRecord
{
    private RejectionNotice() => Facts = null!;

    /// <summary>A notice with everything that it says.</summary>
    public RejectionNotice(int caseId, RejectionNoticeFacts facts) => (CaseId, Facts) = (caseId, facts);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int CaseId { get; private set; }

    /// <summary>Everything that it says.</summary>
    public RejectionNoticeFacts Facts { get; private set; }

    internal void Restate(RejectionNoticeFacts facts) => Facts = facts;

    internal void ConsiderAgain(DateOnly? ended, DateOnly on) => Facts = Facts with { ProceedingsEnded = ended, ConsideredAgain = on };
}

/// <summary>What a notice of refusal says.</summary>
/// <param name="Reason">A key of the list <c>triage-reason</c>.</param>
/// <param name="Written">The date of the letter; null where none was needed.</param>
/// <param name="OmbudsmanTold">Whether the letter says how to reach the Ombudsman.</param>
/// <param name="ReviewOn">When it is looked at again, where proceedings are the reason.</param>
/// <param name="ProceedingsEnded">When those ended, once the complaint came again.</param>
/// <param name="ConsideredAgain">When it came again; null while it has not.</param>
public sealed record RejectionNoticeFacts(
    string Reason, DateOnly? Written, bool OmbudsmanTold, DateOnly? ReviewOn = null, DateOnly? ProceedingsEnded = null, DateOnly? ConsideredAgain = null);

/// <summary>What is decided when something is refused.</summary>
/// <param name="Reason">An entry of the list <c>triage-reason</c>.</param>
/// <param name="Why">Why, in the words that the complainant is told.</param>
/// <param name="Written">The date of the letter that tells them; null where none was sent.</param>
/// <param name="OmbudsmanTold">Whether the letter says how to reach the Ombudsman.</param>
/// <param name="ReviewOn">When it is looked at again, where proceedings are the reason.</param>
public sealed record RejectionTerms(ListEntry Reason, string Why, DateOnly? Written = null, bool OmbudsmanTold = false, DateOnly? ReviewOn = null);
