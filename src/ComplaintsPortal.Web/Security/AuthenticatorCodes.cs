using System.Security.Cryptography;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using OtpNet;

namespace ComplaintsPortal.Web.Security;

/// <summary>
/// The codes of an authenticator app (RFC 6238): six digits that hold for half a minute, and one before or after. Each counts once. The key that an
/// account shares with the app is kept encrypted with the keys of the portal.
/// </summary>
public sealed class AuthenticatorCodes(PortalDb db, IDataProtectionProvider protection, TimeProvider time) : IUserTwoFactorTokenProvider<Account>
{
    private const string Provider = "Portal";
    private const string Name = "AuthenticatorKey";
    private const int KeyBytes = 20;

    private readonly IDataProtector protector = protection.CreateProtector("ComplaintsPortal.AuthenticatorKey");

    /// <summary>A new key, sealed so that a form can carry it until the app has shown a code of it.</summary>
    public string NewSealedKey() => protector.Protect(Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(KeyBytes)));

    /// <summary>A key as the app takes it, in base 32; null where it was not sealed here.</summary>
    public string? Unseal(string? sealedKey)
    {
        try
        {
            return string.IsNullOrEmpty(sealedKey) ? null : protector.Unprotect(sealedKey);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Takes a code of a key; it counts once.</summary>
    public async Task<bool> TryTakeAsync(Account account, string key, string code) =>
        new Totp(Base32Encoding.ToBytes(key)).VerifyTotp(time.GetUtcNow().UtcDateTime, Digits(code), out var step, new VerificationWindow(1, 1))
        && await SignInAttempts.TryTakeCodeAsync(db, account.Id, step);

    /// <summary>Keeps a key for an account, in place of the one before, and asks for its codes from now on.</summary>
    public async Task KeepAsync(UserManager<Account> accounts, Account account, string sealedKey)
    {
        await accounts.SetAuthenticationTokenAsync(account, Provider, Name, sealedKey);
        await accounts.SetTwoFactorEnabledAsync(account, true);
    }

    /// <inheritdoc />
    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) => Task.FromResult("");

    /// <inheritdoc />
    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user) =>
        Unseal(await manager.GetAuthenticationTokenAsync(user, Provider, Name)) is { } key && await TryTakeAsync(user, key, token);

    /// <inheritdoc />
    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) =>
        await manager.GetAuthenticationTokenAsync(user, Provider, Name) is not null;

    // Apps show two groups of three.
    private static string Digits(string code) => new([.. code.Where(char.IsAsciiDigit)]);
}
