using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Cases.Clocks;

/// <summary>
/// The responses from which a complainant's time to ask for the next stage ends within some days: those received between two dates. It is
/// <see cref="NextStageWindow"/> read backwards, so that a database can ask for it.
/// </summary>
/// <param name="Stage">The number of the stage that was answered.</param>
/// <param name="Procedures">The keys of the procedures for which that is so.</param>
/// <param name="From">The first day on which the response was received.</param>
/// <param name="To">The last such day.</param>
/// <param name="Days">How many working days the time has.</param>
public sealed record ClosingWindow(int Stage, IReadOnlyList<string> Procedures, DateOnly From, DateOnly To, int Days)
{
    // Longer than any row of days on which nobody works.
    private const int Slack = 14;

    /// <summary>Those that end between two dates, both of them counted in.</summary>
    public static IReadOnlyList<ClosingWindow> Between(
        DateOnly first, DateOnly last, IEnumerable<Procedure> procedures, WorkingCalendar calendar, CouncilRules rules) =>
        Of(_ => (first, last), procedures, calendar, rules);

    /// <summary>Those that run on a day: received by then, and not ended before it.</summary>
    public static IReadOnlyList<ClosingWindow> RunningOn(
        DateOnly day, IEnumerable<Procedure> procedures, WorkingCalendar calendar, CouncilRules rules) =>
        Of(days => (day, calendar.AddWorkingDays(day, days)), procedures, calendar, rules);

    /// <summary>The last day of the time of a response that was received on a date.</summary>
    public DateOnly EndOf(DateOnly received, WorkingCalendar calendar) => calendar.AddWorkingDays(received, Days);

    private static IReadOnlyList<ClosingWindow> Of(
        Func<int, (DateOnly First, DateOnly Last)> ending, IEnumerable<Procedure> procedures, WorkingCalendar calendar, CouncilRules rules) =>
    [
        .. from procedure in procedures
           where procedure.Kind is ProcedureKind.Complaint
           from stage in procedure.Stages
           where procedure.StageAfter(stage.Number) is not null
           group procedure.Key by (stage.Number, Days: NextStageWindow.DaysOf(procedure, stage.Number, rules)) into alike
           let within = ending(alike.Key.Days)
           let received = Received(within.First, within.Last, alike.Key.Days, calendar)
           where received.Count > 0
           select new ClosingWindow(alike.Key.Number, [.. alike], received[0], received[^1], alike.Key.Days),
    ];

    private static List<DateOnly> Received(DateOnly first, DateOnly last, int days, WorkingCalendar calendar)
    {
        List<DateOnly> found = [];
        for (var date = calendar.WorkingDaysBefore(first, days).AddDays(-Slack); date <= last; date = date.AddDays(1))
        {
            if (calendar.AddWorkingDays(date, days) is var end && end >= first && end <= last)
            {
                found.Add(date);
            }
        }

        return found;
    }
}
