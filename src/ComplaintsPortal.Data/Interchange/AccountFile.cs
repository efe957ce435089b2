using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.People;
using Microsoft.AspNetCore.Identity;

namespace ComplaintsPortal.Data.Interchange;

/// <summary>
/// The file of accounts, which other files name by their address: <c>accounts.csv</c>. It brings no passwords, and what an
/// account of the portal may do is not changed by a file.
/// </summary>
internal static class AccountFile
{
    // As the accounts themselves look a name up.
    private static readonly UpperInvariantLookupNormalizer Lookup = new();

    public static InterchangeFile File { get; } = new("accounts.csv", false,
        Column.Address("email").Needed(), Column.Text("name", Account.NameLength).Needed(), Column.Choice<Role>("role").Needed(), Column.YesNo("closed"));

    /// <summary>An account that the portal does not have yet. An administrator gives its owner a link to set a password.</summary>
    public static Account Make(Row row, Guid id)
    {
        var address = row["email"]!;
        return new Account
        {
            Id = id,
            UserName = address,
            NormalizedUserName = Lookup.NormalizeName(address),
            Email = address,
            NormalizedEmail = Lookup.NormalizeEmail(address),
            Name = row["name"]!,
            Role = row.Choice<Role>("role") ?? default,
            Closed = row.Yes("closed"),
            LockoutEnabled = true,
            SecurityStamp = Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(20)),
        };
    }

    public static string?[] Cells(Account account) => [account.Email ?? account.UserName, account.Name, Choices.WordOf(account.Role), Cell.Write(account.Closed)];
}
