using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Documents;

namespace ComplaintsPortal.Data.Interchange.Reading;

/// <summary>Checks each value of a row by itself: is it there, can it be read, does a list know it.</summary>
/// <param name="setup">The procedures and lists as they will be; null where the profile could not be read, and no key can be checked.</param>
/// <param name="addresses">The accounts that may be named.</param>
/// <param name="errors">Where to report.</param>
internal sealed class CellChecks(CouncilSetup? setup, Addresses addresses, ErrorList errors)
{
    private static readonly EmailAddressAttribute Mail = new();

    public void Check(Row row)
    {
        for (var place = 0; place < row.Cells.Length; place++)
        {
            var column = row.File.Columns[place];
            if (WhatIsWrong(column, row.Cells[place]) is { } sentence)
            {
                errors.Add(row, column, sentence);
            }
        }
    }

    private string? WhatIsWrong(Column column, string? value) => value switch
    {
        null => column.Required ? "Enter a value: this cannot be empty" : null,
        _ when value.Contains(RowReader.NotUtf8, StringComparison.Ordinal) => "Save the file as UTF-8: this text is in another encoding",
        _ when value.Contains('\0', StringComparison.Ordinal) => "Remove the NUL character from this text",
        _ when value.Length > column.Longest =>
            string.Create(CultureInfo.InvariantCulture, $"Use at most {column.Longest} characters: there are {value.Length}"),
        _ => column.Holds switch
        {
            Holds.Reference => AsReference(value),
            Holds.Key => setup?.Lists.Knows(column.List!, value) ?? true ? null : $"The list \"{column.List}\" has no entry with this key",
            Holds.Choice => column.Words.Contains(value) ? null : $"Enter one of {string.Join(", ", column.Words)}",
            Holds.Address => AsAddress(value),
            Holds.Account => AsAccounts([value]),
            Holds.Accounts => AsAccounts(value.Split(' ')),
            Holds.Procedure => setup is null || setup.FindProcedure(value) is not null ? null : "No procedure has this key",
            _ => AsValue(column.Holds, value),
        },
    };

    private string? AsAccounts(string[] written) =>
        addresses.Complete && written.FirstOrDefault(address => !addresses.Knows(address)) is { } unknown
            ? $"No account has the address \"{unknown}\": name it in accounts.csv, or add it to the portal" : null;

    private static string? AsAddress(string value) =>
        value.Any(char.IsWhiteSpace) || !Mail.IsValid(value) ? "Enter an e-mail address, such as name@example.gov.uk" : null;

    private static string? AsReference(string value) => value switch
    {
        _ when value.Length != value.AsSpan().Trim().Length => "Remove the space at the start or the end",
        _ when value.Any(char.IsControl) => "Remove the line break or other control character",
        _ => null,
    };

    private static string? AsValue(Holds holds, string value) => holds switch
    {
        Holds.Date when !Cell.TryDate(value, out _) => "Enter a date that exists, such as 2022-03-31 or 31/03/2022",
        Holds.Instant when !Cell.TryInstant(value, out _) => "Enter a moment in UTC, such as 2022-03-31T14:05:00Z",
        Holds.Time when !Cell.TryTime(value, out _) => "Enter a time of day, such as 14:30",
        Holds.Appointee when !Guid.TryParseExact(value, "D", out _) => "Enter a key of the register, such as 0f8fad5b-d9cb-469f-a165-70867728950e",
        Holds.YesNo when value is not (Cell.Yes or Cell.No) => "Enter yes or no",
        Holds.Triage when !Cell.TryTriage(value, out _) => "Enter accepted, rejected, withdrawn or awaiting",
        Holds.StageNumber when !Cell.TryNumber(value, out var number) || number == 0 => "Enter the number of a stage: 1, 2, 3 and so on",
        Holds.Times when !Cell.TryNumber(value, out _) => "Enter a whole number, 0 or more",
        Holds.Pounds when !Cell.TryDecimal(value, 2, out _) => "Enter pounds with a dot and at most two decimals, such as 3012.50",
        Holds.Number when !Cell.TryDecimal(value, 4, out _) => "Enter a number, 0 or more, with at most four decimals",
        Holds.FileName when !value.All(CaseDocument.MayBeInAName) => "Enter the name of a file alone, without folders and without / \\ \" < > : | ? *",
        Holds.FileName when FileKinds.Claimed(value) is null => $"Name a file of one of these kinds: {string.Join(", ", FileKinds.Endings)}",
        Holds.Bytes when !Cell.TryBytes(value, out _) => "Enter the size of the file in bytes, a whole number",
        Holds.Sha256 when !FilesFolder.IsName(value) => "Enter the SHA-256 of the file in lower-case hexadecimal: 64 characters",
        Holds.FinancialYear when !Cell.IsFinancialYear(value) => "Enter a financial year, such as 2024-25",
        _ => null,
    };
}
