namespace ComplaintsPortal.Domain;

/// <summary>
/// Why the date given for an act does not fit: nothing is done in the future, nothing before what has to come first, and nothing in
/// these records before the procedure itself. Forms and imports ask the same; the sentences stand beside the field of the date.
/// </summary>
public static class DateOfAct
{
    /// <summary>No act of these records is older: the representations procedure of the Children Act 1989 began in October 1991.</summary>
    public static readonly DateOnly First = new(1990, 1, 1);

    /// <summary>Why nothing was done on that date.</summary>
    public static Refusal? WhyNot(DateOnly on, DateOnly today, params IReadOnlyList<Milestone> first)
    {
        if (on > today)
        {
            return new Refusal("Enter a date that is today or in the past");
        }

        if (on < First)
        {
            return new Refusal($"Enter a date on or after {First:d MMMM yyyy}: nothing in these records is older");
        }

        return first.Where(milestone => on < milestone.On).MaxBy(milestone => milestone.On) is { } missed
            ? new Refusal($"Enter a date on or after {missed.On:d MMMM yyyy}, {missed.When}")
            : null;
    }
}

/// <summary>Something that has to come first.</summary>
/// <param name="On">Its date; null where it never happened.</param>
/// <param name="When">What it was: "when the stage was asked for".</param>
public sealed record Milestone(DateOnly? On, string When);
