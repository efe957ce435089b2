using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Retention;

/// <summary>That nothing at all is erased, as public inquiries ask for. Lifted ones stay, so that it can be told why nothing went.</summary>
public sealed class BlanketHold
{
    /// <summary>The longest reason.</summary>
    public const int ReasonLength = 2_000;

    private BlanketHold() => (Reason, ByName) = ("", "");

    private BlanketHold(string reason, Officer officer, DateTimeOffset now) => (Reason, ByName, At) = (reason, officer.Name, now);

    /// <summary>The database's key.</summary>
    public int Id { get; private set; }

    /// <summary>Why: which inquiry, and what it asks for.</summary>
    public string Reason { get; private set; }

    /// <summary>Who put it on.</summary>
    public string ByName { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>When it was lifted, UTC; null while it stands.</summary>
    public DateTimeOffset? LiftedAt { get; private set; }

    /// <summary>Who lifted it.</summary>
    public string? LiftedByName { get; private set; }

    /// <summary>Why it was lifted.</summary>
    public string? LiftedWhy { get; private set; }

    /// <summary>Puts everything on hold.</summary>
    public static (BlanketHold Hold, HistoryEntry Said) PutOn(string reason, Officer officer, DateTimeOffset now)
    {
        RetentionRun.WhyNotKeep(officer)?.Throw();
        return (new(reason, officer, now), new HistoryEntry(now, officer.Id, officer.Name, "Everything put on hold: nothing is erased", reason));
    }

    /// <summary>Why it cannot be lifted now.</summary>
    public Refusal? WhyNotLift(Officer officer) =>
        RetentionRun.WhyNotKeep(officer) ?? (LiftedAt is null ? null : new Refusal("This hold has already been lifted"));

    /// <summary>Lifts it.</summary>
    public HistoryEntry Lift(string why, Officer officer, DateTimeOffset now)
    {
        WhyNotLift(officer)?.Throw();
        (LiftedAt, LiftedByName, LiftedWhy) = (now, officer.Name, why);
        return new HistoryEntry(now, officer.Id, officer.Name, "Hold on everything lifted", why);
    }
}
