namespace ComplaintsPortal.Data.Cases;

/// <summary>
/// Where a case stands, as worklist, list and filter ask for it: derived from its facts, each in one query. A case stands at its
/// last stage; an earlier stage that was left without a response does not count twice.
/// </summary>
public enum CaseState
{
    /// <summary>Nobody has decided on it yet.</summary>
    AwaitingTriage,

    /// <summary>Accepted, and its last stage has not ended.</summary>
    Open,

    /// <summary>Open, and its due date lies before today.</summary>
    Overdue,

    /// <summary>Open, and due today.</summary>
    DueToday,

    /// <summary>Open, and due within the working week after today: see <see cref="OfficeDays"/>.</summary>
    DueSoon,

    /// <summary>Open, and its response waits for a manager.</summary>
    AwaitingApproval,

    /// <summary>Open, and a manager returned its response.</summary>
    Returned,

    /// <summary>Open, and its response is approved but not sent.</summary>
    ToBeSent,

    /// <summary>Its last stage has ended.</summary>
    Concluded,

    /// <summary>Refused at triage.</summary>
    Rejected,

    /// <summary>Withdrawn before it was accepted.</summary>
    Withdrawn,
}
