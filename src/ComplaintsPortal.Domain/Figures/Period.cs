using System.Globalization;
using System.Text.RegularExpressions;

namespace ComplaintsPortal.Domain.Figures;

/// <summary>The dates that a figure covers, both included, and how they are written.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Name">As written: <c>2021-22</c>, <c>2021-22 Q1</c> or <c>2021-04-01..2021-09-30</c>.</param>
public sealed partial record Period(DateOnly From, DateOnly To, string Name)
{
    private const int EarliestYear = 1900;

    /// <summary>Whether it begins on the first and ends on the last day of a calendar month.</summary>
    public bool IsWholeMonths => From.Day == 1 && To.AddDays(1).Day == 1;

    /// <summary>Whether the dates are those of a financial year, 1 April to 31 March.</summary>
    public bool IsFinancialYear => From is { Month: 4, Day: 1 } && To == From.AddYears(1).AddDays(-1);

    /// <summary>The quarters of a financial year; none of any other period.</summary>
    public IReadOnlyList<Period> Quarters =>
        IsFinancialYear ? [.. Enumerable.Range(1, 4).Select(quarter => Quarter(From.Year, quarter))] : [];

    /// <summary>The financial year of which it is a quarter; null of any other period.</summary>
    public Period? YearOfQuarter => Form(Name) == PeriodForm.Quarter ? FinancialYearOf(From) : null;

    /// <summary>The periods whose reports belong with its own: of a financial year its quarters, of a quarter its year; none of any other.</summary>
    public IReadOnlyList<Period> Related => YearOfQuarter is { } year ? [year] : Quarters;

    /// <summary>
    /// The quarters of one financial year that the period is made of, where it begins with one; the last ends with the period. None where there
    /// are not two.
    /// </summary>
    public IReadOnlyList<Period> QuartersWithin
    {
        get
        {
            var year = FinancialYearOf(From);
            List<Period> quarters = [.. year.Quarters.Where(quarter => quarter.To >= From).Select(quarter => quarter.UpTo(To)).OfType<Period>()];
            return quarters.Count > 1 && quarters[0].From == From && To <= year.To ? quarters : [];
        }
    }

    /// <summary>The same period a year before: what a change on last year is measured against.</summary>
    public Period Previous => Form(Name) switch
    {
        PeriodForm.Year => FinancialYear(From.Year - 1),
        PeriodForm.Quarter => Quarter(FinancialYearOf(From).From.Year - 1, Name[^1] - '0'),
        _ => Between(From.AddYears(-1), AYearBefore(To)),
    };

    /// <summary>The financial year that begins on 1 April of a year.</summary>
    public static Period FinancialYear(int year) => new(new DateOnly(year, 4, 1), new DateOnly(year + 1, 3, 31), YearName(year));

    /// <summary>The financial year in which a date lies.</summary>
    public static Period FinancialYearOf(DateOnly date) => FinancialYear(date.Month < 4 ? date.Year - 1 : date.Year);

    /// <summary>A quarter, 1 to 4, of the financial year that begins on 1 April of a year.</summary>
    public static Period Quarter(int year, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        var from = new DateOnly(year, 4, 1).AddMonths(3 * (quarter - 1));
        return new Period(from, from.AddMonths(3).AddDays(-1), $"{YearName(year)} Q{quarter}");
    }

    /// <summary>Any range of dates, both included.</summary>
    public static Period Between(DateOnly from, DateOnly to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        return new Period(from, to, string.Create(CultureInfo.InvariantCulture, $"{from:yyyy-MM-dd}..{to:yyyy-MM-dd}"));
    }

    /// <summary>The period that is written so.</summary>
    /// <exception cref="FormatException">No period is written so; the message says why in a sentence.</exception>
    public static Period Parse(string text) => TryParse(text, out var period, out var error) ? period : throw new FormatException(error);

    /// <summary>Reads a period; where it cannot, <paramref name="error"/> is a sentence for the person who wrote it.</summary>
    public static bool TryParse(
        string? text,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Period? period,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out string? error)
    {
        var written = text?.Trim() ?? "";
        (period, error) = Form(written) switch
        {
            PeriodForm.Year or PeriodForm.Quarter => ReadYear(written),
            PeriodForm.Range => ReadRange(written),
            _ when written.Length == 0 => (null, "Enter a period, such as 2021-22"),
            _ => (null, $"\"{written}\" is not a period: enter a financial year (2021-22), a quarter (2021-22 Q1) or two dates (2021-04-01..2021-09-30)"),
        };
        return period is not null;
    }

    /// <summary>What of the period there has been by the end of a day: all of it where it is over by then, and null where it has not begun.</summary>
    public Period? UpTo(DateOnly day) => day < From ? null : day >= To ? this : Between(From, day);

    /// <summary>The period as written.</summary>
    public override string ToString() => Name;

    private static (Period? Period, string? Error) ReadYear(string written)
    {
        var year = int.Parse(written[..4], CultureInfo.InvariantCulture);
        if (year is < EarliestYear or > 9998)
        {
            return (null, $"\"{written}\" is not a period: enter a year from {EarliestYear}");
        }

        if (YearName(year) != written[..7])
        {
            return (null, $"\"{written}\" is not a financial year: the year after {year} is written {YearName(year)}");
        }

        return (written.Length == 7 ? FinancialYear(year) : Quarter(year, written[^1] - '0'), null);
    }

    private static (Period? Period, string? Error) ReadRange(string written)
    {
        DateOnly[] ends = [];
        foreach (var end in written.Split(".."))
        {
            if (!DateOnly.TryParseExact(end, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) || date.Year < EarliestYear)
            {
                return (null, $"\"{end}\" in \"{written}\" is not a date: enter it as 2021-04-01");
            }

            ends = [.. ends, date];
        }

        return ends[1] < ends[0] ? (null, $"The period \"{written}\" ends before it begins") : (Between(ends[0], ends[1]), null);
    }

    // The last day of February stays the last day of February.
    private static DateOnly AYearBefore(DateOnly date) =>
        date.AddDays(1).Day == 1 ? date.AddDays(1).AddYears(-1).AddDays(-1) : date.AddYears(-1);

    private static string YearName(int year) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{(year + 1) % 100:00}");

    private static PeriodForm? Form(string written) => written switch
    {
        _ when YearForm().IsMatch(written) => PeriodForm.Year,
        _ when QuarterForm().IsMatch(written) => PeriodForm.Quarter,
        _ when RangeForm().IsMatch(written) => PeriodForm.Range,
        _ => null,
    };

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}\z")]
    private static partial Regex YearForm();

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2} Q[1-4]\z")]
    private static partial Regex QuarterForm();

    [GeneratedRegex(@"\A[0-9-]{10}\.\.[0-9-]{10}\z")]
    private static partial Regex RangeForm();

    private enum PeriodForm
    {
        Year,
        Quarter,
        Range,
    }
}
