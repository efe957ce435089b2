using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Data.Interchange.Format;

/// <summary>One column of a file of the interchange format.</summary>
/// <param name="Name">Its exact name in the header row.</param>
/// <param name="Holds">What it holds.</param>
internal abstract record Column(string Name, Holds Holds)
{
    private const int AddressLength = 256;
    private const int Unmeasured = 100_000;

    /// <summary>Whether the column must be there and have a value in each row.</summary>
    public bool Required { get; init; }

    /// <summary>The list whose keys it holds.</summary>
    public string? List { get; init; }

    /// <summary>The words that it may hold.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The longest value, in characters.</summary>
    public int Longest { get; init; } = ListEntry.KeyLength;

    /// <summary>
    /// Whether it came to the format later. A file without such a column says nothing of it, and what the portal knows stays; it is
    /// written where some row has a value.
    /// </summary>
    public bool Later { get; init; }

    public static Column<string?> Key(string name, string list) => Plain(name, Holds.Key) with { List = list };

    public static Column<string?> Text(string name, int longest) => Plain(name, Holds.Text) with { Longest = longest };

    public static Column<string?> Reference(string name, int longest) => Plain(name, Holds.Reference) with { Longest = longest };

    public static Column<string?> OmbudsmanReference(string name) => Plain(name, Holds.OmbudsmanReference);

    public static Column<string?> Procedure(string name) => Plain(name, Holds.Procedure);

    public static Column<string?> Address(string name, int longest = AddressLength) => Plain(name, Holds.Address) with { Longest = longest };

    public static Column<string?> FinancialYear(string name) => Plain(name, Holds.FinancialYear);

    public static Column<string?> FileName(string name, int longest) => Plain(name, Holds.FileName) with { Longest = longest };

    public static Column<string?> Sha256(string name, int longest) => Plain(name, Holds.Sha256) with { Longest = longest };

    /// <summary>The date of an act.</summary>
    public static Column<DateOnly?> Date(string name) => Date(name, Holds.Date);

    /// <summary>A date in a life, or of what happened before the office knew of it.</summary>
    public static Column<DateOnly?> DateInALife(string name) => Date(name, Holds.DateInALife);

    /// <summary>A date for which something is planned or by which it is due.</summary>
    public static Column<DateOnly?> DateToCome(string name) => Date(name, Holds.DateToCome);

    public static Column<DateTimeOffset?> Instant(string name) =>
        new(name, Holds.Instant, (text, _) => Cell.Instant(text), (instant, _) => Cell.Write(instant));

    public static Column<TimeOnly?> Time(string name) => new(name, Holds.Time, (text, _) => Cell.Time(text), (time, _) => Cell.Write(time));

    public static Column<bool?> YesNo(string name) => new(name, Holds.YesNo, (text, _) => Cell.Flag(text), (flag, _) => Cell.Write(flag));

    public static Column<int?> Times(string name) => Number(name, Holds.Times);

    public static Column<int?> Stage() => Number("stage", Holds.StageNumber);

    public static Column<long?> Bytes(string name) => new(name, Holds.Bytes, (text, _) => Cell.Bytes(text), (bytes, _) => Cell.Write(bytes));

    public static Column<decimal?> Pounds(string name) => new(name, Holds.Pounds, (text, _) => Cell.Decimal(text), (amount, _) => Cell.WritePounds(amount));

    public static Column<decimal?> Number(string name) => new(name, Holds.Number, (text, _) => Cell.Decimal(text), (value, _) => Cell.WriteNumber(value));

    public static Column<TriageDecision?> Triage(string name) => new(name, Holds.Triage, (text, _) => Cell.Decision(text), (triage, _) => Cell.Write(triage));

    public static Column<TChoice?> Choice<TChoice>(string name)
        where TChoice : struct, Enum =>
        new(name, Holds.Choice, (text, _) => Choices.Find<TChoice>(text), (choice, _) => choice is { } made ? Choices.WordOf(made) : null)
        {
            Words = Choices.WordsOf<TChoice>(),
        };

    public static Column<Guid?> Appointee(string name) => new(name, Holds.Appointee, (text, _) => Cell.Appointee(text), (id, _) => id?.ToString());

    public static Column<Guid?> Account(string name) =>
        new(name, Holds.Account, (text, addresses) => addresses.Find(text), (id, addresses) => id is { } known ? addresses.Of(known) : null)
        {
            Longest = AddressLength,
        };

    public static Column<IReadOnlyList<Guid>> Accounts(string name) =>
        new(name, Holds.Accounts, (text, addresses) => addresses.FindAll(text), (ids, addresses) => Cell.Text(string.Join(' ', ids.Select(addresses.Of))))
        {
            Longest = Unmeasured,
        };

    private static Column<string?> Plain(string name, Holds holds) => new(name, holds, (text, _) => text, (text, _) => Cell.Text(text));

    private static Column<DateOnly?> Date(string name, Holds holds) => new(name, holds, (text, _) => Cell.Date(text), (date, _) => Cell.Write(date));

    private static Column<int?> Number(string name, Holds holds) => new(name, holds, (text, _) => Cell.Number(text), (number, _) => Cell.Write(number));
}

/// <summary>A column together with how its values are read and written.</summary>
/// <param name="Name">Its exact name in the header row.</param>
/// <param name="Holds">What it holds.</param>
/// <param name="Read">What a cell says; null, or nothing, where it is empty or was already reported as wrong.</param>
/// <param name="Write">How that is written; null where there is nothing to say.</param>
internal sealed record Column<TValue>(string Name, Holds Holds, Func<string?, Addresses, TValue> Read, Func<TValue, Addresses, string?> Write)
    : Column(Name, Holds)
{
    /// <summary>The same column, which must have a value in each row.</summary>
    public Column<TValue> Needed() => this with { Required = true };

    /// <summary>The same column, as one that came later.</summary>
    public Column<TValue> Added() => this with { Later = true };
}
