using System.Text.RegularExpressions;

namespace ComplaintsPortal.Domain.Writing;

/// <summary>The words of which an inserted figure is written.</summary>
internal static partial class InsertWords
{
    /// <summary>What a period is given by.</summary>
    public const string Period = "period";

    /// <summary>The period a year before that of the report.</summary>
    public const string LastYear = "last-year";

    /// <summary>The words, between blanks or semicolons; the blank in a quarter, 2021-22 Q1, divides none.</summary>
    public static IEnumerable<string> Of(string written) =>
        Between().Split(Quarter().Replace(written.Trim(), "${year}\u00A0${quarter}")).Where(word => word.Length > 0)
            .Select(word => word.Replace('\u00A0', ' '));

    [GeneratedRegex(@"(?<year>\bperiod=\d{4}-\d{2}) (?<quarter>Q[1-4])\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"[ \t\r\n;]+")]
    private static partial Regex Between();
}
