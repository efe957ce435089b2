using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>What a column holds, and so how each of its values is checked.</summary>
internal enum Holds
{
    /// <summary>Free text, kept to the letter.</summary>
    Text,

    /// <summary>A case's reference or a person's opaque key.</summary>
    Reference,

    /// <summary>A key of a list.</summary>
    Key,

    /// <summary>Several keys of a list, between semicolons.</summary>
    Keys,

    /// <summary>A procedure's key.</summary>
    Procedure,

    /// <summary>What was decided on arrival.</summary>
    Triage,

    /// <summary>One of a few words that the portal knows.</summary>
    Choice,

    Date,

    /// <summary>A moment in UTC: "2026-11-10T10:00:00Z".</summary>
    Instant,

    /// <summary>A time of day: "14:30".</summary>
    Time,

    YesNo,

    /// <summary>A stage's number, from 1.</summary>
    StageNumber,

    /// <summary>How often: 0, 1, 2 and so on.</summary>
    Times,

    /// <summary>Pounds with at most two decimals.</summary>
    Pounds,

    /// <summary>A financial year: "2024-25".</summary>
    FinancialYear,

    /// <summary>A number with at most four decimals, 0 or more.</summary>
    Number,

    /// <summary>An e-mail address, whether or not anybody has it.</summary>
    Address,

    /// <summary>The e-mail address of an account.</summary>
    Account,

    /// <summary>The e-mail addresses of several accounts, between blanks.</summary>
    Accounts,

    /// <summary>A key of the register of those who may be appointed, the same in every portal.</summary>
    Appointee,

    /// <summary>What a file is called, with one of the endings that are allowed.</summary>
    FileName,

    /// <summary>The size of a file, in bytes.</summary>
    Bytes,

    /// <summary>A SHA-256 in lower-case hexadecimal.</summary>
    Sha256,
}

/// <summary>One column of a file of the interchange format.</summary>
/// <param name="Name">Its exact name in the header row.</param>
/// <param name="Holds">What it holds.</param>
/// <param name="Required">Whether the column must be there and have a value in each row.</param>
internal sealed record Column(string Name, Holds Holds, bool Required = false)
{
    private const int AddressLength = 256;
    private const int Unmeasured = 100_000;

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

    public static Column Key(string name, string list) => new(name, Holds.Key) { List = list };

    public static Column Keys(string name, string list) => new(name, Holds.Keys) { List = list, Longest = Unmeasured };

    public static Column Text(string name, int longest) => new(name, Holds.Text) { Longest = longest };

    public static Column Reference(string name, int longest) => new(name, Holds.Reference) { Longest = longest };

    public static Column Date(string name) => new(name, Holds.Date);

    public static Column Instant(string name) => new(name, Holds.Instant);

    public static Column Time(string name) => new(name, Holds.Time);

    public static Column Appointee(string name) => new(name, Holds.Appointee);

    public static Column YesNo(string name) => new(name, Holds.YesNo);

    public static Column Times(string name) => new(name, Holds.Times);

    public static Column Stage() => new("stage", Holds.StageNumber);

    public static Column Address(string name) => new(name, Holds.Address) { Longest = AddressLength };

    public static Column Account(string name) => new(name, Holds.Account) { Longest = AddressLength };

    public static Column Accounts(string name) => new(name, Holds.Accounts) { Longest = Unmeasured };

    public static Column Choice<TChoice>(string name)
        where TChoice : struct, Enum => new(name, Holds.Choice) { Words = Choices.WordsOf<TChoice>() };

    /// <summary>The same column, which must have a value in each row.</summary>
    public Column Needed() => this with { Required = true };

    /// <summary>The same column, as one that came later.</summary>
    public Column Added() => this with { Later = true };
}
