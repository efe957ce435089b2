using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Domain.Cases.Ombudsman;

/// <summary>
/// What a decision of the Ombudsman counts as, as the Ombudsman's annual letters to councils count: the uphold rate is what was upheld of what was
/// investigated in detail, and of nothing else.
/// </summary>
public static class OmbudsmanDecision
{
    /// <summary>Answered with advice.</summary>
    public const string AdviceGiven = "advice-given";

    /// <summary>Incomplete or invalid.</summary>
    public const string Invalid = "invalid";

    /// <summary>Premature: referred back to the council, which had not answered it yet.</summary>
    public const string ReferredBack = "referred-back";

    /// <summary>Closed after initial enquiries.</summary>
    public const string ClosedAfterEnquiries = "closed-after-enquiries";

    /// <summary>Investigated, and no fault found.</summary>
    public const string NotUpheld = "not-upheld";

    /// <summary>The category of what was investigated in detail.</summary>
    public const string Detailed = "detailed-investigation";

    /// <summary>Whether fault was found.</summary>
    public static bool IsUpheld(string? decision, CouncilLists lists) => lists.Find(ListName.OmbudsmanDecision, decision) is { Fault: true };

    /// <summary>
    /// Whether the case was investigated in detail, and so belongs to the base of the uphold rate. The decision says so; the category is asked
    /// only where the council added a decision of its own.
    /// </summary>
    public static bool IsInvestigated(string? decision, string? category, CouncilLists lists) => decision switch
    {
        null or AdviceGiven or Invalid or ReferredBack or ClosedAfterEnquiries => false,
        NotUpheld => true,
        _ => IsUpheld(decision, lists) || category == Detailed,
    };
}
