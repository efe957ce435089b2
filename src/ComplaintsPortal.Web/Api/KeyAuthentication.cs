using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Encodings.Web;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ComplaintsPortal.Web.Api;

/// <summary>
/// A program asks with a key of its own: <c>Authorization: Bearer</c>. It is accepted where figures are asked over HTTP and on no page. That a key is in
/// use is recorded once a day; the key itself stands in no log.
/// </summary>
internal sealed class KeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, PortalDb db)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The scheme of keys alone.</summary>
    public const string Key = "Key";

    /// <summary>The scheme that takes the key where one is sent, and otherwise whoever is signed in.</summary>
    public const string KeyOrCookie = "KeyOrCookie";

    private const string Bearer = "Bearer";

    /// <summary>Adds both schemes.</summary>
    public static void AddTo(AuthenticationBuilder authentication)
    {
        authentication.AddScheme<AuthenticationSchemeOptions, KeyAuthentication>(Key, null);
        authentication.AddPolicyScheme(KeyOrCookie, null, policy =>
            policy.ForwardDefaultSelector = context => context.Request.Headers.Authorization.Count > 0 ? Key : IdentityConstants.ApplicationScheme);
    }

    /// <inheritdoc />
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!AuthenticationHeaderValue.TryParse(Request.Headers.Authorization, out var sent) || sent.Parameter is not { Length: > 0 } secret
            || !string.Equals(sent.Scheme, Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.Fail("There is no key");
        }

        var digest = ClientKey.DigestOf(secret);
        if (await db.ClientKeys.SingleOrDefaultAsync(key => key.Digest == digest && key.RevokedAt == null, Context.RequestAborted) is not { } found)
        {
            return AuthenticateResult.Fail("The key is not known");
        }

        await NoteUseAsync(found);
        var client = found.AsOfficer;
        var identity = new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, client.Id.ToString()), new(ClaimTypes.GivenName, client.Name),
                new(ClaimTypes.Role, client.Role.ToString()),
            ],
            Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }

    /// <inheritdoc />
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = Bearer;
        return Problems.Of(StatusCodes.Status401Unauthorized, ["The key is not known, or was revoked"]).ExecuteAsync(Context);
    }

    private async Task NoteUseAsync(ClientKey key)
    {
        var now = TimeProvider.GetUtcNow();
        var today = now.InUnitedKingdom().Date();
        var first = await db.ClientKeys.Where(one => one.Id == key.Id && (one.LastUsedOn == null || one.LastUsedOn != today))
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.LastUsedOn, today), Context.RequestAborted);
        if (first > 0)
        {
            db.Record(new HistoryEntry(now, null, key.Client, "Figures asked for with a key, for the first time on this day"));
            await db.SaveChangesAsync(Context.RequestAborted);
        }
    }
}
