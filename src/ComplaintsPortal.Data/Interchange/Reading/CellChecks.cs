using System.Globalization;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Domain.Documents;
using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Data.Interchange.Reading;

/// <summary>Checks each value of a row by itself: is it there, can it be read, does a list know it.</summary>
/// <param name="setup">The procedures and lists as they will be; null where the profile could not be read, and no key can be checked.</param>
/// <param name="addresses">The accounts that may be named.</param>
/// <param name="now">The instant, UTC: no act lies after it.</param>
/// <param name="errors">Where to report.</param>
internal sealed class CellChecks(CouncilSetup? setup, Addresses addresses, DateTimeOffset now, ErrorList errors)
{
    private const int SerialDigits = 5;

    private const int DateLength = 10;

    private readonly DateOnly today = now.InUnitedKingdom().Date();
    private readonly HashSet<InterchangeFile> inAnotherEncoding = [];

    /// <summary>Reports what is wrong with a row; whether it is sound.</summary>
    public bool Check(Row row)
    {
        var sound = true;
        for (var place = 0; place < row.Cells.Length; place++)
        {
            var (column, value) = (row.File.Columns[place], row.Cells[place]);
            if (value?.Contains(RowReader.NotUtf8, StringComparison.Ordinal) is true)
            {
                sound = false;
                CheckEncoding(row, column);
            }
            else if (WhatIsWrong(column, value) is { } sentence)
            {
                sound = false;
                errors.Add(row, column, sentence);
            }
        }

        return sound;
    }

    // A file is in one encoding: that is said once, and not of each row with a letter that is not English.
    private void CheckEncoding(Row row, Column column)
    {
        if (inAnotherEncoding.Add(row.File))
        {
            errors.Add(row, column, "Save the file as UTF-8: this text, and perhaps others of the file, is in another encoding");
        }
    }

    private string? WhatIsWrong(Column column, string? value) => value switch
    {
        null => column.Required ? "Enter a value: this cannot be empty" : null,
        _ when PlainText.WhyNot(value) is { } refusal => refusal.Sentence,
        _ when value.Length > column.Longest =>
            string.Create(CultureInfo.InvariantCulture, $"Use at most {column.Longest} characters: there are {value.Length}"),
        _ => column.Holds switch
        {
            Holds.Reference => (WrittenKey.WhyNot(value) ?? WrittenKey.WhyNotAsLong(value, column.Longest))?.Sentence,
            Holds.OmbudsmanReference => AsOmbudsmanReference(value),
            Holds.Key => AsKey(column.List!, value),
            Holds.Choice => column.Words.Contains(value) ? null : $"Enter one of {string.Join(", ", column.Words)}",
            Holds.Address => EmailAddress.WhyNot(value)?.Sentence,
            Holds.Account => AsAccounts([value]),
            Holds.Accounts => AsAccounts(value.Split(' ')),
            Holds.Procedure => AsProcedure(value),
            Holds.Date or Holds.DateInALife or Holds.DateToCome => AsDate(column.Holds, value),
            Holds.Instant => AsInstant(value),
            _ => AsValue(column.Holds, value),
        },
    };

    private string? AsKey(string list, string value) => setup is null || setup.Lists.Knows(list, value) ? null
        : Written(value, setup.Lists.All(list).Select(entry => (entry.Key, entry.Label))) ?? $"The list \"{list}\" has no entry with this key";

    private static string? AsOmbudsmanReference(string value) => OmbudsmanReference.Read(value) switch
    {
        null => OmbudsmanReference.Unreadable.Sentence,
        var meant when meant != value => $"Write this as \"{meant}\"",
        _ => null,
    };

    private string? AsProcedure(string value) => setup is null || setup.FindProcedure(value) is not null ? null
        : Written(value, setup.Procedures.Select(procedure => (procedure.Key, procedure.Name))) ?? "No procedure has this key";

    // A key with capital letters or blanks, or what people read in its place.
    private static string? Written(string value, IEnumerable<(string Key, string Label)> known)
    {
        var plain = WrittenKey.Folded(Invisible.Without(value));
        var joined = plain.Replace(' ', '-').Replace('_', '-');
        var meant = known.Where(one => WrittenKey.Folded(one.Key) == plain || WrittenKey.Folded(one.Key) == joined || WrittenKey.Folded(one.Label) == plain)
            .Select(one => one.Key).FirstOrDefault();
        return meant is null ? null : $"Write this as \"{meant}\", exactly so: a key has no other capital letters, blanks or words than in its list";
    }

    private string? AsDate(Holds holds, string value) => !Cell.TryDate(value, out var date)
        ? NoDate(value)
        : (holds switch
        {
            Holds.Date => KnownDate.WhyNot(date) ?? DateOfAct.WhyNot(date, today),
            Holds.DateInALife => KnownDate.WhyNotHappened(date, today),
            _ => KnownDate.WhyNot(date),
        })?.Sentence;

    // One with something around it that nobody sees, or the number under which a spreadsheet keeps a day.
    private static string NoDate(string value) => WrittenKey.Folded(Invisible.Without(value).Trim('\'', '"', ' ')) switch
    {
        var plain when Cell.TryDate(plain, out _) => $"Write this as {plain}, exactly so, with nothing before or after it",
        var plain when plain.Length == SerialDigits && plain.All(char.IsAsciiDigit) =>
            "Format this column as a date in the spreadsheet: this is the number of a day, and not a date such as 2022-03-31",
        { Length: > DateLength } plain when plain[DateLength] is 't' or ' ' && Cell.TryDate(plain[..DateLength], out _) =>
            $"Write this as {plain[..DateLength]}, without a time of day",
        _ => "Enter a date that exists, such as 2022-03-31 or 31/03/2022",
    };

    private string? AsInstant(string value) => !Cell.TryInstant(value, out var instant)
        ? "Enter a moment in UTC, such as 2022-03-31T14:05:00Z"
        : instant > now ? "Enter a moment that has passed: this one is still to come" : null;

    private string? AsAccounts(string[] written) =>
        addresses.Complete && written.FirstOrDefault(address => !addresses.Knows(address)) is { } unknown
            ? $"No account has the address \"{unknown}\": name it in accounts.csv, or add it to the portal" : null;

    private static string? AsValue(Holds holds, string value) => holds switch
    {
        Holds.Time when !Cell.TryTime(value, out _) => "Enter a time of day, such as 14:30",
        Holds.Appointee when !Guid.TryParseExact(value, "D", out _) => "Enter a key of the register, such as 0f8fad5b-d9cb-469f-a165-70867728950e",
        Holds.YesNo when value is not (Cell.Yes or Cell.No) => "Enter yes or no",
        Holds.Triage when !Cell.TryTriage(value, out _) => "Enter accepted, rejected, withdrawn or awaiting",
        Holds.StageNumber when !Cell.TryNumber(value, out var number) || number == 0 => "Enter the number of a stage: 1, 2, 3 and so on",
        Holds.Times when !Cell.TryNumber(value, out _) => "Enter a whole number, 0 or more",
        Holds.Pounds when !Cell.TryDecimal(value, 2, out _) => "Enter pounds with a dot and at most two decimals, such as 3012.50",
        Holds.Number when !Cell.TryDecimal(value, 4, out _) => "Enter a number, 0 or more, with at most four decimals",
        Holds.FileName when CaseDocument.NameOf(value) != value =>
            "Enter the name of a file alone, without folders, without / \\ \" < > : | ? * and without characters that nobody sees",
        Holds.FileName when FileKinds.Claimed(value) is null => $"Name a file of one of these kinds: {string.Join(", ", FileKinds.Endings)}",
        Holds.Bytes when !Cell.TryBytes(value, out _) => "Enter the size of the file in bytes, a whole number",
        Holds.Sha256 when !FilesFolder.IsName(value) => "Enter the SHA-256 of the file in lower-case hexadecimal: 64 characters",
        Holds.FinancialYear when !Cell.IsFinancialYear(value) => "Enter a financial year, such as 2024-25",
        _ => null,
    };
}
