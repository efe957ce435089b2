using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.People;

/// <summary>
/// The attempts at signing in to an account. Each is counted before its password or code is looked at, by one statement of the database,
/// so that of any number of guesses at the same moment no more than the limit are looked at.
/// </summary>
public static class SignInAttempts
{
    /// <summary>Counts an attempt, and locks the account with the last that it has. False where it is locked, or there is none.</summary>
    /// <param name="db">The database.</param>
    /// <param name="id">The account.</param>
    /// <param name="now">The instant, UTC.</param>
    public static async Task<bool> TryTakeAsync(PortalDb db, Guid id, DateTimeOffset now)
    {
        DateTimeOffset? until = now + AccountRules.LockedFor;
        return await db.Users.Where(account => account.Id == id && (account.LockoutEnd == null || account.LockoutEnd <= now))
            .ExecuteUpdateAsync(set => set
                .SetProperty(account => account.LockoutEnd, account => account.AccessFailedCount == AccountRules.MostFailures - 1 ? until : null)
                .SetProperty(
                    account => account.AccessFailedCount,
                    account => account.AccessFailedCount >= AccountRules.MostFailures ? 1 : account.AccessFailedCount + 1)) == 1;
    }

    /// <summary>Gives an attempt back that was no failure, but has not signed anybody in yet.</summary>
    public static Task GiveBackAsync(PortalDb db, Guid id) => db.Users.Where(account => account.Id == id && account.AccessFailedCount > 0)
        .ExecuteUpdateAsync(set => set
            .SetProperty(account => account.LockoutEnd, (DateTimeOffset?)null)
            .SetProperty(account => account.AccessFailedCount, account => account.AccessFailedCount - 1));

    /// <summary>Forgets all of them, and unlocks the account: somebody signed in, or an administrator says so.</summary>
    public static Task ForgetAsync(PortalDb db, Guid id) => db.Users.Where(account => account.Id == id && account.AccessFailedCount > 0)
        .ExecuteUpdateAsync(set => set
            .SetProperty(account => account.LockoutEnd, (DateTimeOffset?)null)
            .SetProperty(account => account.AccessFailedCount, 0));

    /// <summary>Whether an account is locked now.</summary>
    public static Task<bool> IsLockedAsync(PortalDb db, Guid id, DateTimeOffset now) =>
        db.Users.AnyAsync(account => account.Id == id && account.LockoutEnd > now);

    /// <summary>Takes a code of an authenticator, which counts once: false where one of its time step or a later one was taken before.</summary>
    /// <param name="db">The database.</param>
    /// <param name="id">The account.</param>
    /// <param name="step">The time step for which the code holds.</param>
    public static async Task<bool> TryTakeCodeAsync(PortalDb db, Guid id, long step) =>
        await db.Users.Where(account => account.Id == id && (account.LastCodeStep == null || account.LastCodeStep < step))
            .ExecuteUpdateAsync(set => set.SetProperty(account => account.LastCodeStep, (long?)step)) == 1;
}
