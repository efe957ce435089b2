namespace ComplaintsPortal.Domain.Cases.Moving;

/// <summary>Where a step of stage 2 or 3 stands.</summary>
public enum StepState
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>It may be done now.</summary>
    ToDo,

    /// <summary>Something else comes first.</summary>
    NotYet,

    /// <summary>It has not to be done in this case.</summary>
    NotNeeded,

    /// <summary>The stage went on or ended without it, or without a record of it.</summary>
    NotRecorded,
}

/// <summary>A step of stage 2 or 3 of a statutory complaint, as a list of tasks shows it.</summary>
/// <param name="What">What has to be done, as it reads when it is done: "Independent person appointed".</param>
/// <param name="Whose">Who has to do it: "Complaints team".</param>
/// <param name="State">Where it stands.</param>
public sealed record ConductStep(string What, string Whose, StepState State)
{
    /// <summary>When it was done; null while it is not.</summary>
    public DateOnly? Done { get; init; }

    /// <summary>The last day on which it is done in time; null where no rule sets one, or none yet.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Whether the date is the end of the complainant's time and not of the office's.</summary>
    public bool IsWindow { get; init; }

    /// <summary>Why it cannot be done yet, or has not to be done; null where it can or was.</summary>
    public string? Why { get; init; }

    /// <summary>What else is known of it: a day that was arranged, on what it depends.</summary>
    public string? Note { get; init; }

    /// <summary>Keys of the people whom it concerns.</summary>
    public IReadOnlyList<Guid> People { get; init; } = [];

    /// <summary>The verb with which it is done; null where it is not the office that does it.</summary>
    public Verb? Verb { get; init; }

    /// <summary>Whether it may be done with that verb now, for the first time or anew.</summary>
    public bool MayBeDone { get; init; }

    /// <summary>The key under which its date can be corrected; null where there is none.</summary>
    public string? RecordedAs { get; init; }
}
