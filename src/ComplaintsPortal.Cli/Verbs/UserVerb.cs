using System.CommandLine;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Interchange;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Cli.Verbs;

/// <summary><c>user add</c>: an account, with a password from standard input or a one-time link to set one.</summary>
internal static class UserVerb
{
    private static readonly string[] Roles = [.. Enum.GetNames<Role>().Select(role => role.ToLowerInvariant())];

    public static Command Make(Shell shell)
    {
        var email = new Argument<string>("EMAIL") { Description = "The e-mail address to sign in with" };
        var name = new Option<string>("--name") { Description = "The name that colleagues and the history see", Required = true, HelpName = "NAME" };
        var role = new Option<string>("--role") { Description = "What they may do", Required = true };
        role.AcceptOnlyFromAmong(Roles);
        var add = new Command("add", "Adds an account; reads its password from standard input, or prints a one-time link to set one") { email, name, role };
        add.SetAction((arguments, stop) => shell.WithPortalAsync(arguments, (services, db) =>
        {
            var account = Account(arguments.GetRequiredValue(email), arguments.GetRequiredValue(name),
                Enum.Parse<Role>(arguments.GetRequiredValue(role), ignoreCase: true), shell.Now);
            return AddAsync(shell, services.GetRequiredService<UserManager<Account>>(), db, account);
        }, stop));
        return new Command("user", "Accounts") { add };
    }

    private static Account Account(string email, string name, Role role, DateTimeOffset now) => name.Trim().Length is 0 or > Data.People.Account.NameLength
        ? throw new FailedException($"Enter a name of 1 to {Data.People.Account.NameLength} characters")
        : new Account { Id = Guid.CreateVersion7(now), UserName = email, Email = email, Name = name.Trim(), Role = role };

    private static async Task AddAsync(Shell shell, UserManager<Account> accounts, PortalDb db, Account account)
    {
        var password = shell.Terminal.InIsRedirected ? await shell.Terminal.In.ReadLineAsync() : null;
        db.Record(new HistoryEntry(shell.Now, null, Import.CommandLine, $"Account added for {account.Name}: {account.Role.ToString().ToLowerInvariant()}"));
        var added = string.IsNullOrEmpty(password) ? await accounts.CreateAsync(account) : await accounts.CreateAsync(account, password);
        if (!added.Succeeded)
        {
            throw new FailedException(
                [.. added.Errors.Where(error => error.Code != nameof(IdentityErrorDescriber.DuplicateUserName)).Select(error => error.Description)]);
        }

        shell.Say($"Added {account.Name} ({account.Email}) as {account.Role.ToString().ToLowerInvariant()}");
        if (string.IsNullOrEmpty(password))
        {
            var token = await accounts.GeneratePasswordResetTokenAsync(account);
            var path = $"/account/set-password?user={account.Id}&token={Uri.EscapeDataString(token)}";
            shell.Say("Link to set a password, once and within a day" + (shell.Terminal.Environment("Portal__Address") is { Length: > 0 } address
                ? $": {address.TrimEnd('/')}{path}"
                : $", below the portal's address: {path}"));
        }
    }
}
