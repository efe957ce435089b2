using System.Security.Cryptography;
using System.Text;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ComplaintsPortal.Web.Security;

/// <summary>
/// The accounts, locked and unlocked by the portal's own clock; Identity alone would ask the machine's. Attempts are counted before they are
/// looked at (<see cref="SignInAttempts"/>), and of recovery codes only digests are kept.
/// </summary>
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
    PortalDb db,
    TimeProvider time)
    : UserManager<Account>(store, options, passwords, validators, passwordValidators, normalizer, errors, services, logger)
{
    // Letters and digits that nobody takes for another.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    private const int GroupLength = 6;

    /// <inheritdoc />
    public override Task<bool> IsLockedOutAsync(Account user) => Task.FromResult(user.LockoutEnabled && user.LockoutEnd > time.GetUtcNow());

    /// <inheritdoc />
    /// <remarks>It was counted before it was looked at.</remarks>
    public override Task<IdentityResult> AccessFailedAsync(Account user) => Task.FromResult(IdentityResult.Success);

    /// <inheritdoc />
    public override async Task<IdentityResult> ResetAccessFailedCountAsync(Account user)
    {
        await SignInAttempts.ForgetAsync(db, user.Id);
        return IdentityResult.Success;
    }

    /// <inheritdoc />
    public override async Task<IEnumerable<string>?> GenerateNewTwoFactorRecoveryCodesAsync(Account user, int number)
    {
        List<string> codes = [.. Enumerable.Range(0, number).Select(_ => CreateTwoFactorRecoveryCode())];
        await ((IUserTwoFactorRecoveryCodeStore<Account>)Store).ReplaceCodesAsync(user, codes.Select(DigestOf), CancellationToken);
        return (await UpdateAsync(user)).Succeeded ? codes : null;
    }

    /// <inheritdoc />
    public override Task<IdentityResult> RedeemTwoFactorRecoveryCodeAsync(Account user, string code) =>
        base.RedeemTwoFactorRecoveryCodeAsync(user, DigestOf(code));

    /// <inheritdoc />
    /// <remarks>With a link that an administrator handed over, or one that was sent by e-mail.</remarks>
    public override async Task<IdentityResult> ResetPasswordAsync(Account user, string token, string newPassword)
    {
        if (!await VerifyUserTokenAsync(user, MailedLinks.Provider, ResetPasswordTokenPurpose, token))
        {
            return await base.ResetPasswordAsync(user, token, newPassword);
        }

        var result = await UpdatePasswordHash(user, newPassword, validatePassword: true);
        return result.Succeeded ? await UpdateUserAsync(user) : result;
    }

    /// <summary>A recovery code, of 118 random bits: a plain digest of it is safe to keep.</summary>
    protected override string CreateTwoFactorRecoveryCode() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, GroupLength)));

    // However somebody copies it: with hyphens, spaces or neither.
    private static string DigestOf(string code) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(new string([.. code.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]))));
}
