using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual;

/// <summary>The period that a report tells of, the same period a year before, and what both are called.</summary>
internal sealed class ReportPeriods
{
    /// <summary>The periods of a report.</summary>
    /// <param name="period">The period that it tells of.</param>
    /// <param name="counted">What has been of it, where it is not over.</param>
    public ReportPeriods(Period period, Period? counted = null)
    {
        (Whole, This) = (period, counted ?? period);
        Last = This.Previous;
        Quarters = IsUnfinished || This.QuartersWithin.All(quarter => WordOf(quarter) == "quarter") ? This.QuartersWithin : [];
    }

    /// <summary>The period by which the report is called: the year, though it is not over.</summary>
    public Period Whole { get; }

    /// <summary>The period that is counted: of one that is not over, what has been of it.</summary>
    public Period This { get; }

    /// <summary>Whether the period is not over, and is counted up to a day.</summary>
    public bool IsUnfinished => This != Whole;

    /// <summary>The same period a year before.</summary>
    public Period Last { get; }

    /// <summary>
    /// The quarters that make up the period, where there are several of one financial year; otherwise none. Of a quarter that is not over there
    /// is what has been of it, and of one that has not begun nothing.
    /// </summary>
    public IReadOnlyList<Period> Quarters { get; }

    /// <summary>"Q1", "Q3 so far".</summary>
    public IReadOnlyList<string> QuarterNames => [.. Quarters.Select(quarter => Period.FinancialYearOf(quarter.From).Quarters
        .Where(whole => whole.From == quarter.From).Select(whole => whole == quarter ? whole.Name[^2..] : $"{whole.Name[^2..]} so far").First())];

    /// <summary>Whether it counts a whole financial year.</summary>
    public bool IsYear => This.IsFinancialYear;

    /// <summary>The heading of a column: "2021-22", "2021-22 so far", or "This period" where the period has no name but its dates.</summary>
    public string ThisLabel => LabelOf(This);

    /// <summary>The heading of the column of the year before: "2020-21", "2020-21, same days".</summary>
    public string LastLabel => IsNamed ? LabelOf(Last) : "A year before";

    /// <summary>"in 2021-22", "in 2021-22 so far", "in the period".</summary>
    public string InThis => IsNamed ? $"in {ThisLabel}" : "in the period";

    /// <summary>"in 2020-21", "in the same days of 2020-21", "a year before".</summary>
    public string InLast => !IsNamed ? "a year before" : IsUnfinished ? $"in the same days of {Whole.Previous.Name}" : $"in {Last.Name}";

    /// <summary>"in the year or the year before".</summary>
    public string InEither => $"in the {Word} or {(IsYear ? "the year before" : "a year before it")}";

    /// <summary>The shortest name: "2021-22", "2021-22 to 28 November 2021, not over".</summary>
    public string Short => IsUnfinished ? $"{(IsNamed ? $"{Whole.Name} to {End}" : Dates)}, not over" : IsNamed ? This.Name : Dates;

    /// <summary>What is said of a period that is not over; null of one that is.</summary>
    public string? Unfinished => IsUnfinished
        ? $"The {WordOf(Whole)} ends on {Words.Date(Whole.To)}. Everything is counted from {Dates} and compared with the same days a year before, {LastDates}."
        : null;

    /// <summary>"1 April 2021 to 31 March 2022".</summary>
    public string Dates => $"{Words.Date(This.From)} to {Words.Date(This.To)}";

    /// <summary>The dates of the period before.</summary>
    public string LastDates => $"{Words.Date(Last.From)} to {Words.Date(Last.To)}";

    /// <summary>"year", "quarter" or "period".</summary>
    public string Word => WordOf(This);

    /// <summary>"last year", or for a shorter period "a year before".</summary>
    public string Before => IsYear ? "last year" : "a year before";

    /// <summary>What is said in place of a change where there was nothing to change from.</summary>
    public string NoneBefore => $"none {Before}";

    /// <summary>"31 March 2022".</summary>
    public string End => Words.Date(This.To);

    /// <summary>What is counted, and how many were: "Complaints received: 74 in 2021-22 and 188 in 2020-21."</summary>
    public string Cohort(string what, Compared size) =>
        $"{Words.Sentence(what)}: {Words.Number(size.This)} {InThis} and {Words.Number(size.Last)} {InLast}.";

    /// <summary>The period that is reported and those before it, so many in all, the earliest first.</summary>
    public IReadOnlyList<Period> Back(int years)
    {
        List<Period> back = [This];
        while (back.Count < years)
        {
            back.Insert(0, back[0].Previous);
        }

        return back;
    }

    /// <summary>The heading of a column for one of several periods.</summary>
    public string LabelOf(Period period) => this switch
    {
        { IsNamed: false } => period == This ? "This period" : $"From {Words.Date(period.From)}",
        { IsUnfinished: true } => period == This ? $"{Whole.Name} so far" : $"{WholeOf(period).Name}, same days",
        _ => period.Name,
    };

    /// <summary>"year", "quarter" or "period".</summary>
    public static string WordOf(Period period) => period switch
    {
        { IsFinancialYear: true } => "year",
        _ when period.Name.Contains(" Q", StringComparison.Ordinal) => "quarter",
        _ => "period",
    };

    private bool IsNamed => !Whole.Name.Contains("..", StringComparison.Ordinal);

    // The whole period of which a part of an earlier year is counted.
    private Period WholeOf(Period part)
    {
        var whole = Whole;
        while (whole.From > part.From)
        {
            whole = whole.Previous;
        }

        return whole;
    }
}
