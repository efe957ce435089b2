namespace ComplaintsPortal.Domain;

/// <summary>What can be a date at all, whoever asks: of a life before the office knew of it, of an act, or of what is still to come.</summary>
public static class KnownDate
{
    /// <summary>Nobody of whom these records tell was born earlier; a date before it is a slip of the pen.</summary>
    public static readonly DateOnly First = new(1900, 1, 1);

    /// <summary>A clock must be able to run on from any date.</summary>
    public static readonly DateOnly Last = new(2100, 12, 31);

    /// <summary>Why it can be no date.</summary>
    public static Refusal? WhyNot(DateOnly date) => date < First || date > Last
        ? new($"Enter a date from {First.Year} to {Last.Year}")
        : null;

    /// <summary>Why nothing can have happened on that date, in a life or before the office knew of it.</summary>
    public static Refusal? WhyNotHappened(DateOnly date, DateOnly today) =>
        date > today ? new("Enter a date that is today or in the past") : WhyNot(date);

    /// <summary>Why nothing can be planned for that date, which may lie behind: what was promised in time is still promised.</summary>
    /// <param name="date">The date by which it is to be done.</param>
    /// <param name="agreed">When that was agreed; null where it is not known.</param>
    public static Refusal? WhyNotDue(DateOnly date, DateOnly? agreed) => date < agreed
        ? new($"Enter a date on or after {agreed:d MMMM yyyy}, when it was agreed")
        : WhyNot(date);
}
