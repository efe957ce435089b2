using ComplaintsPortal.Data.Interchange.Format;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.People;
using Microsoft.AspNetCore.Identity;

namespace ComplaintsPortal.Data.Interchange.Files;

/// <summary>
/// The file of accounts, which other files name by their address: <c>accounts.csv</c>. It brings no passwords, and what an
/// account of the portal may do is not changed by a file.
/// </summary>
internal static class AccountFile
{
    // As the accounts themselves look a name up.
    private static readonly UpperInvariantLookupNormalizer Lookup = new();

    public static readonly Column<string?> Email = Column.Address("email").Needed();

    private static readonly Fields<AccountFacts> Fields = new(new("", "", default, false))
    {
        { Email, f => f.Email, (f, email) => f with { Email = email ?? "" } },
        { Column.Text("name", Account.NameLength).Needed(), f => f.Name, (f, name) => f with { Name = name ?? "" } },
        { Column.Choice<Role>("role").Needed(), f => f.Role, (f, role) => f with { Role = role ?? default } },
        { Column.YesNo("closed"), f => f.Closed, (f, closed) => f with { Closed = closed ?? false } },
    };

    public static InterchangeFile File { get; } = new("accounts.csv", false, [.. Fields]);

    /// <summary>An account that the portal does not have yet. An administrator gives its owner a link to set a password.</summary>
    public static Account Make(Row row, Guid id)
    {
        var facts = Fields.Read(row, null, Addresses.None);
        return new Account
        {
            Id = id,
            UserName = facts.Email,
            NormalizedUserName = Lookup.NormalizeName(facts.Email),
            Email = facts.Email,
            NormalizedEmail = Lookup.NormalizeEmail(facts.Email),
            Name = facts.Name,
            Role = facts.Role,
            Closed = facts.Closed,
            LockoutEnabled = true,
            SecurityStamp = Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(20)),
        };
    }

    public static string?[] Cells(Account account) =>
        Fields.Cells(new(account.Email ?? account.UserName ?? "", account.Name, account.Role, account.Closed), Addresses.None);

    private sealed record AccountFacts(string Email, string Name, Role Role, bool Closed);
}
