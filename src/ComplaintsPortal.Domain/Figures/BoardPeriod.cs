using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Figures;

/// <summary>Which days the dashboard tells of.</summary>
public static class BoardPeriod
{
    /// <summary>
    /// This quarter of the financial year up to and including today. Whoever may ask about whole months alone (<see cref="SmallFigures"/>) is told of
    /// its months that are over, and while none is, of the quarter before.
    /// </summary>
    public static Period For(Officer who, DateOnly today)
    {
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(-((today.Month - 1) % 3));
        var now = Period.Between(first, today);
        if (SmallFigures.WhyNotAsk(now, who) is null)
        {
            return now;
        }

        var month = new DateOnly(today.Year, today.Month, 1);
        return month == first ? Period.Between(first.AddMonths(-3), first.AddDays(-1)) : Period.Between(first, month.AddDays(-1));
    }
}
