using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual;

/// <summary>The period that a report tells of, the same period a year before, and what both are called.</summary>
internal sealed class ReportPeriods
{
    /// <summary>The periods of a report.</summary>
    public ReportPeriods(Period period)
    {
        This = period;
        Last = period.Previous;
        Quarters = QuartersOf(period);
    }

    /// <summary>The period that is reported.</summary>
    public Period This { get; }

    /// <summary>The same period a year before.</summary>
    public Period Last { get; }

    /// <summary>The quarters that make up the period, where there are several of one financial year; otherwise none.</summary>
    public IReadOnlyList<Period> Quarters { get; }

    /// <summary>Whether the report is the annual one.</summary>
    public bool IsYear => This.IsFinancialYear;

    /// <summary>The heading of a column: "2021-22", or "This period" where the period has no name but its dates.</summary>
    public string ThisLabel => IsNamed ? This.Name : "This period";

    /// <summary>The heading of the column of the year before.</summary>
    public string LastLabel => IsNamed ? Last.Name : "A year before";

    /// <summary>"in 2021-22", "in the period".</summary>
    public string InThis => IsNamed ? $"in {This.Name}" : "in the period";

    /// <summary>"in 2020-21", "a year before".</summary>
    public string InLast => IsNamed ? $"in {Last.Name}" : "a year before";

    /// <summary>"in the year or the year before".</summary>
    public string InEither => $"in the {Word} or {(IsYear ? "the year before" : "a year before it")}";

    /// <summary>The shortest name: "2021-22".</summary>
    public string Short => IsNamed ? This.Name : Dates;

    /// <summary>"1 April 2021 to 31 March 2022".</summary>
    public string Dates => $"{Words.Date(This.From)} to {Words.Date(This.To)}";

    /// <summary>The dates of the period before.</summary>
    public string LastDates => $"{Words.Date(Last.From)} to {Words.Date(Last.To)}";

    /// <summary>"year", "quarter" or "period".</summary>
    public string Word => this switch
    {
        { IsYear: true } => "year",
        _ when This.Name.Contains(" Q", StringComparison.Ordinal) => "quarter",
        _ => "period",
    };

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
    public string LabelOf(Period period) => IsNamed ? period.Name : period == This ? ThisLabel : $"From {Words.Date(period.From)}";

    private bool IsNamed => !This.Name.Contains("..", StringComparison.Ordinal);

    private static List<Period> QuartersOf(Period period)
    {
        var quarters = Period.FinancialYearOf(period.From).Quarters
            .Where(quarter => quarter.From >= period.From && quarter.To <= period.To).ToList();
        return quarters.Count > 1 && quarters[0].From == period.From && quarters[^1].To == period.To ? quarters : [];
    }
}
