using System.Security.Claims;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ComplaintsPortal.Web.Security;

/// <summary>
/// Signing in. Every attempt is counted before it is looked at; what is wrong is answered alike whatever it was; whoever signs in has a session
/// that the server knows; and the audit tells of all of it.
/// </summary>
public sealed class SignInByTheRules(
    UserManager<Account> accounts,
    IHttpContextAccessor accessor,
    IUserClaimsPrincipalFactory<Account> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Account> confirmation,
    NobodysPassword nobody,
    SessionBook sessions,
    PortalDb db,
    TimeProvider time)
    : SignInManager<Account>(accounts, accessor, claims, options, logger, schemes, confirmation)
{
    private string? continued;

    /// <inheritdoc />
    public override async Task<SignInResult> PasswordSignInAsync(string userName, string password, bool isPersistent, bool lockoutOnFailure)
    {
        var account = await UserManager.FindByNameAsync(userName);
        return await IsRightAsync(account, password) ? await SignInOrTwoFactorAsync(account!, isPersistent) : SignInResult.Failed;
    }

    /// <summary>Whether a password is that of an account which is neither closed nor locked. A wrong one counts, and stands in the audit.</summary>
    public async Task<bool> IsRightAsync(Account? account, string password)
    {
        var allowed = await SignInAttempts.TryTakeAsync(db, account?.Id ?? Guid.Empty, time.GetUtcNow())
            && account is { Closed: false, PasswordHash: not null };
        var right = allowed
            ? await UserManager.CheckPasswordAsync(account!, password)
            : nobody.IsRight(UserManager.PasswordHasher, password);
        if (right)
        {
            await SignInAttempts.GiveBackAsync(db, account!.Id);
        }
        else
        {
            await RecordFailureAsync(account, "password");
        }

        return right;
    }

    /// <inheritdoc />
    public override Task<SignInResult> TwoFactorAuthenticatorSignInAsync(string code, bool isPersistent, bool rememberClient) =>
        WithSecondFactorAsync("code", () => base.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false));

    /// <inheritdoc />
    public override Task<SignInResult> TwoFactorRecoveryCodeSignInAsync(string recoveryCode) =>
        WithSecondFactorAsync("recovery code", () => base.TwoFactorRecoveryCodeSignInAsync(recoveryCode));

    /// <inheritdoc />
    public override async Task<SignInResult> PasskeySignInAsync(string credentialJson)
    {
        var under = await Context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        var shown = under.Succeeded ? await PerformPasskeyAssertionAsync(credentialJson) : null;
        if (shown is not { Succeeded: true, User.Closed: false })
        {
            await RecordFailureAsync(shown?.User, "passkey");
            return SignInResult.Failed;
        }

        await UserManager.AddOrUpdatePasskeyAsync(shown.User, shown.Passkey);
        await SignInWithClaimsAsync(shown.User, isPersistent: false, [new Claim(ClaimTypes.AuthenticationMethod, "passkey")]);
        return SignInResult.Success;
    }

    /// <inheritdoc />
    public override async Task RefreshSignInAsync(Account user)
    {
        continued = Context.User.FindFirstValue(Sessions.Claim);
        await base.RefreshSignInAsync(user);
        continued = null;
    }

    /// <inheritdoc />
    public override async Task SignInWithClaimsAsync(Account user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        var session = continued ?? await BeginAsync(user);
        await base.SignInWithClaimsAsync(user, authenticationProperties, additionalClaims.Append(new Claim(Sessions.Claim, session)));
    }

    /// <inheritdoc />
    public override async Task SignOutAsync()
    {
        if (Sessions.Of(Context.User) is { } session && await UserManager.GetUserAsync(Context.User) is { } account)
        {
            await sessions.EndAsync(account.Id, session);
            db.Record(new HistoryEntry(time.GetUtcNow(), account.Id, account.Name, "Signed out"));
            await db.SaveChangesAsync();
        }

        await base.SignOutAsync();
    }

    private async Task<string> BeginAsync(Account account)
    {
        await SignInAttempts.ForgetAsync(db, account.Id);
        var session = await sessions.BeginAsync(account.Id, BrowserNames.Of(Context.Request.Headers.UserAgent));
        db.Record(new HistoryEntry(time.GetUtcNow(), account.Id, account.Name, "Signed in"));
        await db.SaveChangesAsync();
        return $"{session.Id}";
    }

    private async Task<SignInResult> WithSecondFactorAsync(string what, Func<Task<SignInResult>> look)
    {
        if (await GetTwoFactorAuthenticationUserAsync() is not { Closed: false } account)
        {
            return SignInResult.Failed;
        }

        var result = await SignInAttempts.TryTakeAsync(db, account.Id, time.GetUtcNow()) ? await look() : SignInResult.Failed;
        if (!result.Succeeded)
        {
            await RecordFailureAsync(account, what);
        }

        return result;
    }

    // What was typed is not kept: it may be a password in the wrong field.
    private async Task RecordFailureAsync(Account? account, string what)
    {
        var now = time.GetUtcNow();
        var locked = account is not null && await SignInAttempts.IsLockedAsync(db, account.Id, now);
        var state = locked ? ", and the account is locked" : account is { Closed: true } ? ", and the account is closed" : "";
        db.Record(new HistoryEntry(now, null, "Nobody signed in", account is null
            ? $"Signing in failed: the {what} of no account"
            : $"{AuditSubject.FailedAs(account.Name)}: wrong {what}{state}"));
        await db.SaveChangesAsync();
    }
}
