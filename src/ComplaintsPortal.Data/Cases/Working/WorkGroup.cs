namespace ComplaintsPortal.Data.Cases.Working;

/// <summary>Where a case stands in the day of whoever works on it. It stands in the first that fits, and so once.</summary>
public enum WorkGroup
{
    /// <summary>Something of it should have been done before today.</summary>
    Overdue,

    /// <summary>Something of it is due today.</summary>
    DueToday,

    /// <summary>Something of it is due within the working week after today: see <see cref="OfficeDays"/>.</summary>
    DueSoon,

    /// <summary>It waits for whoever has it: a decision, a draft, a letter.</summary>
    WaitingForOwner,

    /// <summary>It waits for somebody else: a response that a manager reads.</summary>
    WaitingForOthers,

    /// <summary>It has ended, and the complainant's time to ask for the next stage ends within the working week.</summary>
    WindowCloses,
}
