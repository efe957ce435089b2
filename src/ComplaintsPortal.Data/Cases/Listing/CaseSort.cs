namespace ComplaintsPortal.Data.Cases.Listing;

/// <summary>What the list of cases can say of each, besides its reference and summary, and by what it is sorted.</summary>
public enum CaseColumn
{
    /// <summary>The reference, with the summary.</summary>
    Reference,

    /// <summary>The name of the complainant.</summary>
    Complainant,

    /// <summary>The name of the child.</summary>
    Child,

    /// <summary>The service.</summary>
    Service,

    /// <summary>The team.</summary>
    Team,

    /// <summary>The procedure, with the stage.</summary>
    Procedure,

    /// <summary>The date on which it arrived.</summary>
    Received,

    /// <summary>The date by which the stage is to be concluded.</summary>
    Due,

    /// <summary>How it stands.</summary>
    Status,

    /// <summary>Whoever has it.</summary>
    Owner,

    /// <summary>Whose move it is.</summary>
    Move,

    /// <summary>The outcome of the stage.</summary>
    Outcome,

    /// <summary>The themes of the points.</summary>
    Theme,

    /// <summary>How many days the stage took, counted by the calendar.</summary>
    Days,
}

/// <summary>In which order cases are listed. What is not recorded comes last either way.</summary>
/// <param name="By">The column.</param>
/// <param name="Descending">Whether the order is turned round.</param>
public sealed record CaseSort(CaseColumn By, bool Descending)
{
    /// <summary>The usual order: the newest arrival first.</summary>
    public static readonly CaseSort Usual = new(CaseColumn.Received, Descending: true);

    /// <summary>Whether an index has it, so that the first page costs a page however many cases there are. Others sort what was found.</summary>
    public bool AtAnySize => By is CaseColumn.Received or CaseColumn.Due;
}
