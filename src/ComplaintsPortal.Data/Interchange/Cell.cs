using System.Globalization;
using ComplaintsPortal.Domain.Cases;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>How a value is written in the interchange format, one way in and one way out.</summary>
internal static class Cell
{
    public const string Yes = "yes";
    public const string No = "no";

    /// <summary>No case is older; a date before it is a slip of the pen.</summary>
    public const int FirstYear = 1900;

    /// <summary>A clock must be able to run on from any date.</summary>
    public const int LastYear = 2100;

    /// <summary>The largest whole number that counts anything.</summary>
    public const int LargestNumber = 9_999;

    /// <summary>The largest amount or caseload.</summary>
    public const decimal LargestDecimal = 999_999_999_999m;

    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";
    private static readonly string[] TimeFormats = ["HH:mm", "HH:mm:ss"];
    private static readonly string[] DateFormats = ["yyyy-MM-dd", "dd/MM/yyyy"];

    public static bool TryDate(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out date) && date.Year is >= FirstYear and <= LastYear;

    /// <summary>In UTC, to the ten-millionth of a second that the database keeps.</summary>
    public static bool TryInstant(string? text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(text, InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out instant)
        && instant.Year is >= FirstYear and <= LastYear;

    public static bool TryTime(string? text, out TimeOnly time) => TimeOnly.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    public static IReadOnlyList<string> Keys(string? text) => (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries);

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
        && first is >= FirstYear and < LastYear && (first + 1) % 100 == second;

    public static bool TryTriage(string? text, out Triage triage)
    {
        triage = text switch
        {
            null or "accepted" => Triage.Accepted,
            "rejected" => Triage.Rejected,
            "withdrawn" => Triage.Withdrawn,
            _ => Triage.Awaiting,
        };
        return triage != Triage.Awaiting || text == "awaiting";
    }

    /// <summary>A value of a column; null where there is nothing to say.</summary>
    public static string? Write(object? value, Holds holds, Addresses addresses) => value switch
    {
        null or "" => null,
        string text => text,
        DateOnly date => Write(date),
        bool flag => Write(flag),
        int number => Write(number),
        long bytes => bytes.ToString(CultureInfo.InvariantCulture),
        decimal amount => holds == Holds.Pounds ? WritePounds(amount) : WriteNumber(amount),
        DateTimeOffset instant => instant.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture),
        Guid appointee when holds == Holds.Appointee => appointee.ToString(),
        Guid account => addresses.Of(account),
        IReadOnlyCollection<Guid> accounts => accounts.Count == 0 ? null : string.Join(' ', accounts.Select(addresses.Of)),
        IReadOnlyCollection<string> keys => keys.Count == 0 ? null : string.Join(';', keys),
        Enum choice => Choices.WordOf(choice),
        _ => throw new ArgumentException($"There is no way to write a {value.GetType().Name}", nameof(value)),
    };

    public static string Write(Triage triage) => triage.ToString().ToLowerInvariant();

    public static string? Write(DateOnly? date) => date?.ToString(DateFormats[0], CultureInfo.InvariantCulture);

    public static string Write(bool flag) => flag ? Yes : No;

    public static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string WritePounds(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);

    public static string WriteNumber(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
