using System.Globalization;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Arriving;

namespace ComplaintsPortal.Data.Interchange.Format;

/// <summary>How a value is written in the interchange format, one way in and one way out.</summary>
internal static class Cell
{
    public const string Yes = "yes";
    public const string No = "no";

    /// <summary>The largest whole number that counts anything.</summary>
    public const int LargestNumber = 9_999;

    /// <summary>The largest amount or caseload.</summary>
    public const decimal LargestDecimal = 999_999_999_999m;

    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";
    private static readonly string[] TimeFormats = ["HH:mm", "HH:mm:ss"];
    private static readonly string[] DateFormats = ["yyyy-MM-dd", "dd/MM/yyyy"];

    public static bool TryDate(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>In UTC, to the ten-millionth of a second that the database keeps.</summary>
    public static bool TryInstant(string? text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(
            text, InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out instant)
        && KnownDate.WhyNot(DateOnly.FromDateTime(instant.UtcDateTime)) is null;

    public static bool TryTime(string? text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    public static bool TryNumber(string? text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= LargestNumber;

    public static bool TryBytes(string? text, out long bytes) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out bytes);

    /// <summary>Digits, and where there are decimals a dot: no sign, no separators, no blanks.</summary>
    public static bool TryDecimal(string? text, int decimals, out decimal value)
    {
        value = 0;
        var dot = text?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        return text is { Length: > 0 and < 24 } && dot != 0 && dot != text.Length - 1 && (dot < 0 || text.Length - dot - 1 <= decimals)
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && value <= LargestDecimal;
    }

    /// <summary>"2024-25": two years that follow each other.</summary>
    public static bool IsFinancialYear(string text) =>
        text.Length == 7 && text[4] == '-' && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
        && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var second)
        && first >= KnownDate.First.Year && first < KnownDate.Last.Year && (first + 1) % 100 == second;

    public static bool TryTriage(string? text, out TriageDecision triage)
    {
        triage = text switch
        {
            null or "accepted" => TriageDecision.Accepted,
            "rejected" => TriageDecision.Rejected,
            "withdrawn" => TriageDecision.Withdrawn,
            _ => TriageDecision.Awaiting,
        };
        return triage != TriageDecision.Awaiting || text == "awaiting";
    }

    /// <summary>A date; null where there is none.</summary>
    public static DateOnly? Date(string? text) => TryDate(text, out var date) && KnownDate.WhyNot(date) is null ? date : null;

    /// <summary>A moment; null where there is none.</summary>
    public static DateTimeOffset? Instant(string? text) => TryInstant(text, out var instant) ? instant : null;

    /// <summary>A time of day; null where there is none.</summary>
    public static TimeOnly? Time(string? text) => TryTime(text, out var time) ? time : null;

    /// <summary>Yes or no; null where neither is said.</summary>
    public static bool? Flag(string? text) => text is null ? null : text == Yes;

    /// <summary>A whole number; null where there is none.</summary>
    public static int? Number(string? text) => TryNumber(text, out var number) ? number : null;

    /// <summary>A size in bytes; null where there is none.</summary>
    public static long? Bytes(string? text) => TryBytes(text, out var bytes) ? bytes : null;

    /// <summary>A number with decimals; null where there is none.</summary>
    public static decimal? Decimal(string? text) => TryDecimal(text, 4, out var value) ? value : null;

    /// <summary>A key of the register; null where there is none.</summary>
    public static Guid? Appointee(string? text) => Guid.TryParse(text, out var id) ? id : null;

    /// <summary>What was decided on arrival: an empty cell says that the case was accepted.</summary>
    public static TriageDecision? Decision(string? text) => TryTriage(text, out var triage) ? triage : null;

    /// <summary>A text without a letter is nothing to say.</summary>
    public static string? Text(string? text) => string.IsNullOrEmpty(text) ? null : text;

    public static string? Write(TriageDecision? triage) => triage?.ToString().ToLowerInvariant();

    public static string? Write(DateOnly? date) => date?.ToString(DateFormats[0], CultureInfo.InvariantCulture);

    public static string? Write(DateTimeOffset? instant) => instant?.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture);

    public static string? Write(TimeOnly? time) => time?.ToString(time.Value.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);

    public static string? Write(bool? flag) => flag is { } said ? said ? Yes : No : null;

    public static string? Write(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    public static string? WritePounds(decimal? amount) => amount?.ToString("0.00", CultureInfo.InvariantCulture);

    public static string? WriteNumber(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture);
}
