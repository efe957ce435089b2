namespace ComplaintsPortal.Domain;

/// <summary>One thing that was done to a case, in words that a caseworker would read aloud.</summary>
/// <param name="At">The instant, UTC.</param>
/// <param name="By">The account that did it; null where the portal did.</param>
/// <param name="ByName">Their name then.</param>
/// <param name="What">What was done: "Stage 1 response approved".</param>
/// <param name="Why">The reason given, where one was.</param>
/// <param name="Stage">The stage it belongs to, where it belongs to one.</param>
public sealed record HistoryEntry(DateTimeOffset At, Guid? By, string ByName, string What, string? Why = null, int? Stage = null)
{
    /// <summary>The key of the person whom it concerns, where it concerns one and not only the case.</summary>
    public string? Person { get; init; }

    /// <summary>The day on which it happened, in the UK calendar, where that was entered; null where it is the day of the entry.</summary>
    public DateOnly? HappenedOn { get; init; }
}
