namespace ComplaintsPortal.Domain.Cases.Arriving;

/// <summary>The keys of the list <c>triage-reason</c> to which rules of the law belong. A council may add others.</summary>
public static class RejectionReason
{
    /// <summary>The person may not complain about this under the procedure.</summary>
    public const string NotEligible = "not-eligible";

    /// <summary>Another body answers for it.</summary>
    public const string NotThisCouncil = "not-this-organisation";

    /// <summary>Late, without a ground to accept it (regulation 9).</summary>
    public const string OverTwelveMonths = "over-12-months";

    /// <summary>It would prejudice proceedings (regulation 8).</summary>
    public const string Proceedings = "legal-proceedings";

    /// <summary>Nothing but a worry about a child's safety, which was passed on.</summary>
    public const string Safeguarding = "safeguarding";

    /// <summary>The provision that says how a complainant who is refused is told.</summary>
    /// <param name="statutory">Whether the complaint is one of the statutory procedure.</param>
    /// <param name="reason">A key of the list.</param>
    internal static Citation AuthorityFor(bool statutory, string reason) => (statutory, reason) switch
    {
        (false, _) => new Code("2.4"),
        (_, NotEligible) => new Regulation(6),
        (_, OverTwelveMonths) => new Regulation(9),
        (_, Proceedings) => new Regulation(8),
        _ => new Guidance("3.2"),
    };
}
