using System.Security.Claims;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ComplaintsPortal.Web.Security;

/// <summary>Who is signed in.</summary>
public sealed class SignedIn(IHttpContextAccessor context)
{
    /// <summary>The person who acts in this request.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public Officer Officer => Find() ?? throw new InvalidOperationException("Nobody is signed in");

    /// <summary>The session of this request.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public Guid Session => Sessions.Of(context.HttpContext!.User) ?? throw new InvalidOperationException("Nobody is signed in");

    /// <summary>The person who acts in this request, or null where nobody is signed in: a private link is no account.</summary>
    public Officer? Find() =>
        context.HttpContext?.User is { Identity.IsAuthenticated: true } user && user.FindFirstValue(ClaimTypes.NameIdentifier) is { } id
            ? new Officer(
                Guid.Parse(id),
                user.FindFirstValue(ClaimTypes.GivenName)!,
                Enum.Parse<Role>(user.FindFirstValue(ClaimTypes.Role)!))
            : null;
}

/// <summary>What the sign-in cookie says of an account: its name and its role.</summary>
internal sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options, PortalDb db)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(ClaimTypes.GivenName, user.Name));
        identity.AddClaim(new Claim(ClaimTypes.Role, user.Role.ToString()));
        if (!user.TwoFactorEnabled && (await db.Council.Select(council => council.SecondFactor).SingleAsync()).Asks(user.Role))
        {
            identity.AddClaim(new Claim(EnrolsFirst.Missing, "yes"));
        }

        return identity;
    }
}
