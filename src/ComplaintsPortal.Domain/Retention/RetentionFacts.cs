namespace ComplaintsPortal.Domain.Retention;

/// <summary>What decides how long a case is kept, and whether it may go. The database works it out of the case.</summary>
public sealed record RetentionFacts
{
    /// <summary>The database's key of the case.</summary>
    public int CaseId { get; init; }

    /// <summary>The council's reference.</summary>
    public string Reference { get; init; } = "";

    /// <summary>The version of the case.</summary>
    public int Version { get; init; }

    /// <summary>The date on which it arrived.</summary>
    public DateOnly Received { get; init; }

    /// <summary>
    /// The date on which the last thing ended: the last stage, the rejection, the Ombudsman's decision, the voiding. Where nothing has a date
    /// of its own, the date on which it arrived.
    /// </summary>
    public DateOnly Closed { get; init; }

    /// <summary>When the youngest child was born; null where it is not known of every child.</summary>
    public DateOnly? Born { get; init; }

    /// <summary>Whether a worry about a child's safety was found in it.</summary>
    public bool Concern { get; init; }

    /// <summary>Whether the child was looked after, had been, or had a status of which that cannot be ruled out.</summary>
    public bool InCare { get; init; }

    /// <summary>Whether it is about a child: under the regulations, or because a child is named or has a status.</summary>
    public bool AboutChild { get; init; }

    /// <summary>Whether it is a complaint of which a stage found fault.</summary>
    public bool FaultFound { get; init; }

    /// <summary>Whether it is a complaint, a representation or an enquiry of the Ombudsman.</summary>
    public bool Complaint { get; init; }

    /// <summary>Whether something of it is still to be done: a decision, a stage, a deadline.</summary>
    public bool Unfinished { get; init; }

    /// <summary>Whether a hold stands.</summary>
    public bool OnHold { get; init; }

    /// <summary>Whether a restriction of processing stands.</summary>
    public bool Restricted { get; init; }

    /// <summary>Whether the Ombudsman has it, or an unfinished recommendation of the Ombudsman.</summary>
    public bool WithOmbudsman { get; init; }

    /// <summary>Whether an action that was learned from it is still to be completed.</summary>
    public bool LearningOpen { get; init; }

    /// <summary>Whether a remedy that was promised is still to be provided, or a payment to be made.</summary>
    public bool RemedyOpen { get; init; }

    /// <summary>Whether a case that is linked to it, or was split from it or with it, is not finished.</summary>
    public bool LinkedOpen { get; init; }

    /// <summary>Why it stays though its time is over; empty where it may go.</summary>
    public IReadOnlyList<string> Reasons =>
    [
        .. new[]
        {
            (Unfinished, "it is not finished"), (OnHold, "it is on hold"), (Restricted, "its processing is restricted"),
            (WithOmbudsman, "the Ombudsman is not done with it"), (LearningOpen, "an action from it is open"),
            (RemedyOpen, "a remedy or payment is open"), (LinkedOpen, "a linked case is not finished"),
        }.Where(reason => reason.Item1).Select(reason => reason.Item2),
    ];
}
