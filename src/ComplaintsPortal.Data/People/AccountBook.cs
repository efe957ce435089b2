using System.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.People;

/// <summary>
/// Keeps the accounts: adds, changes, closes and reopens them. Each change is stored together with its entry in the audit, and ends
/// the sessions of whoever it concerns.
/// </summary>
/// <param name="accounts">The accounts.</param>
/// <param name="db">The database that holds them.</param>
/// <param name="time">For the audit.</param>
public sealed class AccountBook(UserManager<Account> accounts, PortalDb db, TimeProvider time)
{
    private static readonly Refusal Stale = new("Somebody else changed this account just now. Look at it again before you change it");

    /// <summary>Every account as a line of a list: those who can sign in first, by name.</summary>
    public static IQueryable<AccountLine> Lines(PortalDb db) => db.Users
        .OrderBy(account => account.Closed).ThenBy(account => account.Name).ThenBy(account => account.Id)
        .Select(account => new AccountLine(account.Id, account.Name, account.Email!, account.Role, account.Closed, account.LockoutEnd,
            account.PasswordHash != null, account.TwoFactorEnabled));

    /// <summary>The account, or null where there is none.</summary>
    public async Task<Account?> FindAsync(Guid id) => await accounts.FindByIdAsync(id.ToString());

    /// <summary>Adds an account without a password: its link sets one.</summary>
    public async Task<Refusal?> AddAsync(Account account, Officer by)
    {
        if (EmailAddress.WhyNot(account.Email ?? "") is { } refusal)
        {
            return refusal;
        }

        Record(by, $"Account added for {account.Name}: {Words(account.Role)}");
        return WhyNot(await accounts.CreateAsync(account));
    }

    /// <summary>Gives an account another name or role.</summary>
    public Task<Refusal?> ChangeAsync(Guid id, string name, Role role, Officer by) => ChangeAsync(id, async account =>
    {
        if (await WhyNotAsync(account, role, account.Closed, by) is { } refusal)
        {
            return refusal;
        }

        var renamed = account.Name == name ? "" : $", before that {account.Name}";
        var moved = account.Role == role ? "" : $": {Words(role)}, before that {Words(account.Role)}";
        (account.Name, account.Role) = (name, role);
        Record(by, $"Account of {name}{renamed} changed{moved}");
        return null;
    });

    /// <summary>Closes an account: its owner can no longer sign in; what they did keeps their name.</summary>
    public Task<Refusal?> CloseAsync(Guid id, Officer by) => ChangeAsync(id, async account =>
    {
        var refusal = await WhyNotAsync(account, account.Role, closed: true, by);
        account.Closed = true;
        Record(by, $"Account of {account.Name} closed");
        return refusal;
    });

    /// <summary>Opens a closed account again.</summary>
    public Task<Refusal?> ReopenAsync(Guid id, Officer by) => ChangeAsync(id, account =>
    {
        account.Closed = false;
        Record(by, $"Account of {account.Name} reopened");
        return Task.FromResult<Refusal?>(null);
    });

    /// <summary>Lets somebody try again who entered too many wrong passwords.</summary>
    public Task<Refusal?> UnlockAsync(Guid id, Officer by) => ChangeAsync(id, async account =>
    {
        Record(by, $"Account of {account.Name} unlocked");
        await SignInAttempts.ForgetAsync(db, id);
        return null;
    });

    /// <summary>Takes the second factor away from somebody who lost it: they set up another when they sign in next.</summary>
    public Task<Refusal?> ResetSecondFactorAsync(Guid id, Officer by) => ChangeAsync(id, async account =>
    {
        if (WhyNotResetSecondFactor(account, by) is { } refusal)
        {
            return refusal;
        }

        account.TwoFactorEnabled = false;
        await db.UserTokens.Where(token => token.UserId == id).ExecuteDeleteAsync();
        await db.UserPasskeys.Where(passkey => passkey.UserId == id).ExecuteDeleteAsync();
        Record(by, $"Second factor of {account.Name} reset");
        return null;
    });

    /// <summary>Why the person may not reset the second factor of an account.</summary>
    public static Refusal? WhyNotResetSecondFactor(Account account, Officer by) =>
        account.Id == by.Id ? new("You cannot reset your own second factor. Ask another administrator") : null;

    /// <summary>What a one-time link to set a password carries. It can be used once, within a day, and ends every earlier link.</summary>
    public async Task<string> LinkTokenAsync(Account account, Officer by)
    {
        Record(by, $"Link to set a password made for {account.Name}");
        await accounts.UpdateSecurityStampAsync(account);
        return await accounts.GeneratePasswordResetTokenAsync(account);
    }

    /// <summary>Why the person may not close an account.</summary>
    public Task<Refusal?> WhyNotCloseAsync(Account account, Officer by) => WhyNotAsync(account, account.Role, closed: true, by);

    // One after the other: two administrators who close each other at once must not both succeed.
    private Task<Refusal?> ChangeAsync(Guid id, Func<Account, Task<Refusal?>> change) => db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
    {
        db.Forget();
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable);
        if (await FindAsync(id) is not { } account)
        {
            return Stale;
        }

        var refusal = await change(account) ?? WhyNot(await accounts.UpdateSecurityStampAsync(account));
        if (refusal is null)
        {
            await transaction.CommitAsync();
        }
        else
        {
            db.Forget();
        }

        return refusal;
    });

    private async Task<Refusal?> WhyNotAsync(Account account, Role role, bool closed, Officer by) => (account, role, closed) switch
    {
        _ when account.Id == by.Id && closed => new("You cannot close your own account. Ask another administrator"),
        _ when account.Id == by.Id && role != account.Role => new("You cannot change your own role. Ask another administrator"),
        ({ Role: Role.Administrator }, Role.Administrator, false) => null,
        ({ Role: Role.Administrator }, _, _) when !await HasOtherAdministratorAsync(account.Id) =>
            new("This is the last administrator. Add another one first"),
        _ => await WhyNotLeaveAsync(account, closed ? null : role),
    };

    // A case that is sealed or barred is never left to nobody: whoever goes opens it to another manager first.
    private async Task<Refusal?> WhyNotLeaveAsync(Account account, Role? becomes)
    {
        if (account is not { Closed: false, Role: Role.Officer or Role.Manager } || becomes is Role.Manager || becomes == account.Role)
        {
            return null;
        }

        var left = await HiddenCases.LeftWithout(db, account.Id, account.Role).CountAsync();
        return left == 0
            ? null
            : new Refusal($"{account.Name} is the last who may see {(left == 1 ? "a sealed or barred case" : $"{left:N0} sealed or barred cases")}: "
                + $"a manager has to open {(left == 1 ? "it" : "them")} to another manager first");
    }

    private Task<bool> HasOtherAdministratorAsync(Guid account) =>
        db.Users.AnyAsync(other => other.Role == Role.Administrator && !other.Closed && other.Id != account);

    private void Record(Officer by, string what) => db.Record(new HistoryEntry(time.GetUtcNow(), by.Id, by.Name, what));

    private static string Words(Role role) => role.ToString().ToLowerInvariant();

    private static Refusal? WhyNot(IdentityResult result) => result switch
    {
        { Succeeded: true } => null,
        _ when result.Errors.Any(error => error.Code is nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName)) =>
            new("There is already an account with this e-mail address"),
        _ when result.Errors.Any(error => error.Code is nameof(IdentityErrorDescriber.ConcurrencyFailure)) => Stale,
        _ => new("Enter an e-mail address, such as name@example.com"),
    };
}

/// <summary>An account in a list.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Name">The name that colleagues see.</param>
/// <param name="Email">The address to sign in with.</param>
/// <param name="Role">What the person may do.</param>
/// <param name="Closed">Whether they can no longer sign in.</param>
/// <param name="LockoutEnd">Until when too many wrong passwords keep them out, UTC.</param>
/// <param name="HasPassword">Whether they have set a password.</param>
/// <param name="HasSecondFactor">Whether an authenticator is asked for besides.</param>
public sealed record AccountLine(Guid Id, string Name, string Email, Role Role, bool Closed, DateTimeOffset? LockoutEnd, bool HasPassword,
    bool HasSecondFactor);
