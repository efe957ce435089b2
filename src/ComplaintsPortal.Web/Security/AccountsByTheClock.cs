using ComplaintsPortal.Data.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ComplaintsPortal.Web.Security;

/// <summary>The accounts, locked and unlocked by the portal's own clock; Identity alone would ask the machine's.</summary>
public sealed class AccountsByTheClock(
    IUserStore<Account> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<Account> passwords,
    IEnumerable<IUserValidator<Account>> validators,
    IEnumerable<IPasswordValidator<Account>> passwordValidators,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<UserManager<Account>> logger,
    TimeProvider time)
    : UserManager<Account>(store, options, passwords, validators, passwordValidators, normalizer, errors, services, logger)
{
    /// <inheritdoc />
    public override Task<bool> IsLockedOutAsync(Account user) => Task.FromResult(user.LockoutEnabled && user.LockoutEnd > time.GetUtcNow());

    /// <inheritdoc />
    public override Task<IdentityResult> AccessFailedAsync(Account user)
    {
        user.AccessFailedCount++;
        if (user.AccessFailedCount >= Options.Lockout.MaxFailedAccessAttempts)
        {
            (user.LockoutEnd, user.AccessFailedCount) = (time.GetUtcNow() + Options.Lockout.DefaultLockoutTimeSpan, 0);
        }

        return UpdateUserAsync(user);
    }
}
