using System.Security.Claims;
using ComplaintsPortal.Data.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace ComplaintsPortal.Web.Security;

/// <summary>
/// The session that a cookie names, looked at with every request: one that was ended, or is twelve hours old, opens nothing; and a new password,
/// another role or a closed account counts at once.
/// </summary>
internal static class Sessions
{
    /// <summary>The claim of the cookie that names the session.</summary>
    internal const string Claim = "session";

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);
    private static readonly object StateKey = new();

    /// <summary>The session that somebody is signed in with.</summary>
    internal static Guid? Of(ClaimsPrincipal person) => Guid.TryParse(person.FindFirstValue(Claim), out var id) ? id : null;

    /// <summary>Whether the person of this request showed within a few minutes who they are.</summary>
    internal static bool IsFresh(HttpContext context, TimeProvider time) =>
        context.Items[StateKey] is SessionState state && time.GetUtcNow() - state.ConfirmedAt < Fresh;

    /// <summary>Looks at it; for the cookie's own events.</summary>
    internal static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var person = context.Principal!;
        var book = context.HttpContext.RequestServices.GetRequiredService<SessionBook>();
        var state = Of(person) is { } id && Guid.TryParse(person.FindFirstValue(ClaimTypes.NameIdentifier), out var account)
            ? await book.SeeAsync(id, account, context.HttpContext.RequestAborted)
            : null;
        if (state is { Closed: false } && state.SecurityStamp == person.FindFirstValue(new ClaimsIdentityOptions().SecurityStampClaimType))
        {
            context.HttpContext.Items[StateKey] = state;
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }
}
