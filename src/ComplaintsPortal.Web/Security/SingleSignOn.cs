using System.Security.Claims;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ComplaintsPortal.Web.Security;

/// <summary>The council's own sign-in, as the operator has set it.</summary>
/// <param name="Authority">Where it is: for Entra ID <c>https://login.microsoftonline.com/TENANT/v2.0</c>.</param>
/// <param name="ClientId">What it knows the portal by.</param>
/// <param name="ClientSecret">The secret that it shares with the portal; null where it asks for none.</param>
/// <param name="Name">What people call it.</param>
/// <param name="RolesFromClaims">Whether it says what somebody may do; otherwise the portal's accounts do.</param>
/// <param name="AddressClaim">The claim that holds the address by which an account is found the first time.</param>
public sealed record SingleSignOnSettings(
    string Authority, string ClientId, string? ClientSecret, string Name, bool RolesFromClaims, string AddressClaim)
{
    /// <summary>Reads them; null where there is none.</summary>
    /// <exception cref="InvalidOperationException">Its place is given, but not what it knows the portal by.</exception>
    public static SingleSignOnSettings? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("SingleSignOn");
        if (Text(section, "Authority") is not { } authority)
        {
            return null;
        }

        var secret = Text(section, "SecretFile") is { } file ? File.ReadAllText(file).Trim() : Text(section, "ClientSecret");
        return new(
            authority,
            Text(section, "ClientId") ?? throw new InvalidOperationException("SingleSignOn:Authority is set, so SingleSignOn:ClientId must be set too"),
            secret,
            Text(section, "Name") ?? "your council account",
            section.GetValue("RolesFromClaims", false),
            Text(section, "AddressClaim") ?? "preferred_username");
    }

    private static string? Text(IConfigurationSection section, string key) => string.IsNullOrWhiteSpace(section[key]) ? null : section[key];
}

/// <summary>Single sign-on by OpenID Connect: off until its place is named. Signing in with a password stays, for when it is away.</summary>
internal static class SingleSignOn
{
    internal const string Scheme = "SingleSignOn";

    internal static void AddTo(AuthenticationBuilder authentication, IConfiguration configuration)
    {
        if (SingleSignOnSettings.Read(configuration) is not { } settings)
        {
            return;
        }

        authentication.Services.AddSingleton(settings);
        authentication.Services.AddScoped<SingleSignOnAccounts>();
        authentication.AddOpenIdConnect(Scheme, oidc =>
        {
            (oidc.Authority, oidc.ClientId, oidc.ClientSecret) = (settings.Authority, settings.ClientId, settings.ClientSecret);
            oidc.SignInScheme = IdentityConstants.ExternalScheme;
            oidc.CallbackPath = "/account/single-sign-on/answer";
            oidc.ResponseType = OpenIdConnectResponseType.Code;
            oidc.ResponseMode = OpenIdConnectResponseMode.Query;
            oidc.MapInboundClaims = false;
            oidc.Scope.Add("email");
            foreach (var cookie in new[] { oidc.CorrelationCookie, oidc.NonceCookie })
            {
                (cookie.SameSite, cookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest);
            }

            oidc.Events.OnRemoteFailure = context =>
            {
                context.Response.Redirect($"{context.Request.PathBase}/account/single-sign-on?handler=Failed");
                context.HandleResponse();
                return Task.CompletedTask;
            };
        });
    }
}

/// <summary>Whose account it is that the council's own sign-in lets in.</summary>
internal sealed class SingleSignOnAccounts(UserManager<Account> accounts, PortalDb db, SingleSignOnSettings settings, TimeProvider time)
{
    /// <summary>
    /// The account, found by who they are there, or the first time by their address; made where that sign-in says what they may do. Null where there
    /// is none that may sign in.
    /// </summary>
    public async Task<Account?> FindAsync(ClaimsPrincipal person)
    {
        if (person.FindFirstValue("sub") is not { } subject || person.FindFirstValue(settings.AddressClaim)?.Trim() is not { Length: > 0 } address)
        {
            return null;
        }

        Role? role = settings.RolesFromClaims ? person.FindAll("roles").Select(claim => RoleOf(claim.Value)).FirstOrDefault(one => one is not null) : null;
        if (settings.RolesFromClaims && role is null)
        {
            return null;
        }

        var account = await accounts.FindByLoginAsync(SingleSignOn.Scheme, subject)
            ?? await LinkAsync(await accounts.FindByEmailAsync(address) ?? await AddAsync(person, address, role), subject);
        if (account is not null && role is { } becomes && becomes != account.Role)
        {
            Record($"Account of {account.Name} changed by single sign-on: {becomes}, before that {account.Role}");
            account.Role = becomes;
            await accounts.UpdateSecurityStampAsync(account);
        }

        return account is { Closed: false } ? account : null;
    }

    private async Task<Account?> AddAsync(ClaimsPrincipal person, string address, Role? role)
    {
        if (role is null)
        {
            return null;
        }

        var account = new Account
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            UserName = address,
            Email = address,
            Name = person.FindFirstValue("name") is { Length: > 0 and <= Account.NameLength } name ? name : address,
            Role = role.Value,
        };
        Record($"Account added for {account.Name} by single sign-on: {account.Role}");
        return (await accounts.CreateAsync(account)).Succeeded ? account : null;
    }

    private async Task<Account?> LinkAsync(Account? account, string subject)
    {
        if (account is null || (await accounts.GetLoginsAsync(account)).Any(login => login.LoginProvider == SingleSignOn.Scheme))
        {
            // An address that somebody else had before is not theirs.
            return null;
        }

        Record($"Account of {account.Name} found by single sign-on for the first time");
        return (await accounts.AddLoginAsync(account, new UserLoginInfo(SingleSignOn.Scheme, subject, settings.Name))).Succeeded ? account : null;
    }

    private void Record(string what) => db.Record(new HistoryEntry(time.GetUtcNow(), null, "Single sign-on", what));

    private static Role? RoleOf(string claim) =>
        Enum.GetNames<Role>().Contains(claim, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<Role>(claim, ignoreCase: true) : null;
}
