namespace ComplaintsPortal.Domain.People;

/// <summary>The person who acts: whoever is signed in. Named in the history of what they do.</summary>
/// <param name="Id">The account's identity.</param>
/// <param name="Name">The name that the history shows.</param>
/// <param name="Role">What they may do.</param>
public sealed record Officer(Guid Id, string Name, Role Role)
{
    /// <summary>Whether they work on cases at all.</summary>
    public bool WorksOnCases => Role is Role.Officer or Role.Manager;

    /// <summary>Whether they may approve or return a response.</summary>
    public bool Approves => Role is Role.Manager;

    /// <summary>
    /// Whether figures show them numbers that could tell of single cases: not to officers, who may be kept from a case that is counted.
    /// </summary>
    public bool SeesSmallFigures => Role is not Role.Officer;

    /// <summary>Whether they may seal a case, lift a bar, or hand over what others have.</summary>
    public bool Supervises => Role is Role.Manager;

    /// <summary>Whether they decide how long records are kept, and have erased what is over.</summary>
    public bool KeepsRecords => Role is Role.Manager or Role.Administrator;
}
