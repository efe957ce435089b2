namespace ComplaintsPortal.Domain;

/// <summary>
/// Why the date given for an act does not fit: nothing is done in the future, and nothing before what has to come first. The
/// sentences stand beside the field of the date.
/// </summary>
internal static class DateOfAct
{
    internal static Refusal? WhyNot(DateOnly on, DateOnly today, params IReadOnlyList<Milestone> first)
    {
        if (on > today)
        {
            return new Refusal("Enter a date that is today or in the past");
        }

        return first.Where(milestone => on < milestone.On).MaxBy(milestone => milestone.On) is { } missed
            ? new Refusal($"Enter a date on or after {missed.On:d MMMM yyyy}, {missed.When}")
            : null;
    }
}

/// <summary>Something that has to come first.</summary>
/// <param name="On">Its date; null where it never happened.</param>
/// <param name="When">What it was: "when the stage was asked for".</param>
internal sealed record Milestone(DateOnly? On, string When);
