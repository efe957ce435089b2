using System.Security.Claims;
using System.Text.Encodings.Web;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ComplaintsPortal.Web.Api;

/// <summary>
/// A calendar program cannot sign in: it reads one address with a key of its own. The key is accepted there and nowhere else, for as long as its
/// person works on cases.
/// </summary>
internal sealed class CalendarAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, PortalDb db)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The scheme.</summary>
    public const string Key = "Calendar";

    /// <summary>Adds the scheme.</summary>
    public static void AddTo(AuthenticationBuilder authentication) =>
        authentication.AddScheme<AuthenticationSchemeOptions, CalendarAuthentication>(Key, null);

    /// <inheritdoc />
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.RouteValues["key"] is not string key
            || await CalendarKey.OwnerOf(db, key).AsNoTracking().SingleOrDefaultAsync(Context.RequestAborted) is not { } owner)
        {
            return AuthenticateResult.Fail("The calendar is not known");
        }

        var identity = new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, owner.Id.ToString()), new(ClaimTypes.GivenName, owner.Name),
                new(ClaimTypes.Role, owner.Role.ToString()),
            ],
            Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }

    /// <inheritdoc />
    protected override Task HandleChallengeAsync(AuthenticationProperties properties) =>
        Problems.Of(StatusCodes.Status404NotFound, ["This calendar is not known, or was ended"]).ExecuteAsync(Context);
}
