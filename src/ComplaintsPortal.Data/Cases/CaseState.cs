namespace ComplaintsPortal.Data.Cases;

/// <summary>
/// Where a case stands, as worklist, list and filter ask for it: derived from its facts, each in one query. Of a case of which two
/// stages are open (the complainant went on after day 20 without a response) each is listed where a state of a stage is asked for.
/// </summary>
public enum CaseState
{
    /// <summary>Nobody has decided on it yet.</summary>
    AwaitingTriage,

    /// <summary>A stage of it has not ended, or nobody has decided on it yet. Together with a number: that stage has not ended.</summary>
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

    /// <summary>It has stages, and all of them have ended.</summary>
    Concluded,

    /// <summary>Refused at triage.</summary>
    Rejected,

    /// <summary>Withdrawn before it was accepted.</summary>
    Withdrawn,

    /// <summary>Entered by mistake: it is kept and counts nowhere, and no other state has it.</summary>
    Voided,
}
