using System.Linq.Expressions;

namespace ComplaintsPortal.Domain.Retention;

/// <summary>How many years each class of records is kept. The rule lives here once: the database asks it as it stands.</summary>
public sealed class RetentionSchedule(IEnumerable<RetentionPeriod> decided)
{
    /// <summary>
    /// The fewest years after closing, where they are counted from a birth: a complaint about somebody of 24 is not erased a year later
    /// (Limitation Act 1980, sections 2 and 11).
    /// </summary>
    public const int YearsAfterClosing = 6;

    private readonly Dictionary<string, int> years = decided.ToDictionary(period => period.Class, period => period.Years);

    /// <summary>Whether a case stays though its time is over.</summary>
    public static Expression<Func<RetentionFacts, bool>> Stays { get; } = facts =>
        facts.Unfinished || facts.OnHold || facts.Restricted || facts.WithOmbudsman || facts.LearningOpen || facts.RemedyOpen || facts.LinkedOpen;

    /// <summary>Whether a case whose time is over may go: nothing keeps it.</summary>
    public static Expression<Func<RetentionFacts, bool>> Goes { get; } =
        Expression.Lambda<Func<RetentionFacts, bool>>(Expression.Not(Stays.Body), Stays.Parameters);

    /// <summary>
    /// The statuses of children, as a portal begins with them, of which it is known that the child was not looked after. Any other, a council's
    /// own too, counts as if the child had been: that is the longer period.
    /// </summary>
    public static IReadOnlyList<string> NotInCare { get; } = ["child-in-need", "child-protection", "disability"];

    /// <summary>For how many years a class is kept.</summary>
    public int Years(RetentionClass kept) => years.GetValueOrDefault(kept.Key, kept.Years);

    /// <summary>The class of a case: the first that fits.</summary>
    public static RetentionClass ClassOf(RetentionFacts facts) => facts switch
    {
        { Concern: true } => RetentionClass.Concern,
        { InCare: true } => RetentionClass.InCare,
        { AboutChild: true } => RetentionClass.Child,
        { Complaint: true, FaultFound: true } => RetentionClass.FaultFound,
        { Complaint: true } => RetentionClass.Complaint,
        _ => RetentionClass.Other,
    };

    /// <summary>Whether a case is of a class, as a question that the database answers: the same as <see cref="ClassOf"/>.</summary>
    public static Expression<Func<RetentionFacts, bool>> IsOf(RetentionClass kept) => kept switch
    {
        _ when kept == RetentionClass.Concern => facts => facts.Concern,
        _ when kept == RetentionClass.InCare => facts => !facts.Concern && facts.InCare,
        _ when kept == RetentionClass.Child => facts => !facts.Concern && !facts.InCare && facts.AboutChild,
        _ when kept == RetentionClass.FaultFound =>
            facts => !facts.Concern && !facts.InCare && !facts.AboutChild && facts.Complaint && facts.FaultFound,
        _ when kept == RetentionClass.Complaint =>
            facts => !facts.Concern && !facts.InCare && !facts.AboutChild && facts.Complaint && !facts.FaultFound,
        _ => facts => !facts.Concern && !facts.InCare && !facts.AboutChild && !facts.Complaint,
    };

    /// <summary>
    /// Whether a case of a class is kept until another day under another schedule. One that is kept for the years after closing under both,
    /// because the birth lies long ago, is not.
    /// </summary>
    public Expression<Func<RetentionFacts, bool>> Moves(RetentionClass kept, RetentionSchedule other)
    {
        var beyond = Math.Max(Years(kept), other.Years(kept)) - YearsAfterClosing;
        return Years(kept) == other.Years(kept) ? facts => false
            : kept.FromBirth ? facts => (facts.Born ?? facts.Received).AddYears(beyond) > facts.Closed
            : facts => true;
    }

    /// <summary>
    /// The last day on which a case is kept. Where the birth of a child is not known, the child counts as born on the day on which the case
    /// arrived: nobody whom it is about was younger.
    /// </summary>
    public DateOnly Until(RetentionFacts facts)
    {
        var kept = ClassOf(facts);
        if (!kept.FromBirth)
        {
            return facts.Closed.AddYears(Years(kept));
        }

        var (birthday, after) = ((facts.Born ?? facts.Received).AddYears(Years(kept)), facts.Closed.AddYears(YearsAfterClosing));
        return birthday > after ? birthday : after;
    }

    /// <summary>
    /// Whether the time of a case is over, as a question that the database answers: the same as <see cref="Until"/> lying before today.
    /// </summary>
    public Expression<Func<RetentionFacts, bool>> IsOver(DateOnly today)
    {
        DateOnly Limit(RetentionClass kept) => Before(today, Years(kept));
        var (concern, inCare, child) = (Limit(RetentionClass.Concern), Limit(RetentionClass.InCare), Limit(RetentionClass.Child));
        var (fault, complaint, other) = (Limit(RetentionClass.FaultFound), Limit(RetentionClass.Complaint), Limit(RetentionClass.Other));
        var after = Before(today, YearsAfterClosing);
        return facts =>
            facts.Concern ? facts.Closed < concern
            : facts.InCare ? facts.Closed < after && (facts.Born ?? facts.Received) < inCare
            : facts.AboutChild ? facts.Closed < after && (facts.Born ?? facts.Received) < child
            : facts.Complaint && facts.FaultFound ? facts.Closed < fault
            : facts.Complaint ? facts.Closed < complaint
            : facts.Closed < other;
    }

    /// <summary>No case that arrived later than this is over: where the database begins to look.</summary>
    public DateOnly ReceivedBefore(DateOnly today) =>
        Before(today, RetentionClass.All.Min(kept => kept.FromBirth ? YearsAfterClosing : Years(kept)));

    // Added to 28 February, a year ends on 28 February: what began on 29 February is over with it.
    private static DateOnly Before(DateOnly today, int years)
    {
        var first = today.AddYears(-years);
        return first.AddYears(years) == today ? first : first.AddDays(1);
    }
}
