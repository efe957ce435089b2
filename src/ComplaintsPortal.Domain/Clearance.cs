using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain;

/// <summary>
/// Who wrote words for the public, and who else made sure that nobody can be recognised in them. What nobody else has cleared is published
/// nowhere, and other words need to be cleared anew.
/// </summary>
/// <param name="WrittenBy">The account that wrote the words; null where there are none, or where that is not known.</param>
/// <param name="ClearedBy">The account that cleared them; null while nobody did.</param>
/// <param name="ClearedOn">The date on which they were cleared.</param>
public sealed record Clearance(Guid? WrittenBy = null, Guid? ClearedBy = null, DateOnly? ClearedOn = null)
{
    /// <summary>Why the person may not clear the words.</summary>
    /// <param name="hasWords">Whether there are any.</param>
    /// <param name="officer">Who would clear them.</param>
    public Refusal? WhyNotGive(bool hasWords, Officer officer) => this switch
    {
        _ when !hasWords => new("There are no words for the public to clear"),
        { ClearedOn: not null } => new("These words have already been cleared"),
        { WrittenBy: { } writer } when writer == officer.Id => new("You cannot clear words that you wrote"),
        _ => null,
    };

    /// <summary>The same words, cleared.</summary>
    public Clearance Given(Officer officer, DateOnly on) => this with { ClearedBy = officer.Id, ClearedOn = on };

    /// <summary>The same words, not cleared: what stands beside them is another.</summary>
    public Clearance Withdrawn() => this with { ClearedBy = null, ClearedOn = null };

    /// <summary>What the history says where a clearance that was given falls away; nothing where there was none.</summary>
    public string FallsAway => ClearedOn is null ? "" : "; its clearance is void";
}
