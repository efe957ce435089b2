using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Contributing;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ComplaintsPortal.Web.Security;

/// <summary>
/// Whoever is asked for a contribution has no account: the link says which contribution they may read and give, and nothing else. It is accepted
/// on the pages of contributions alone. That a link was tried which is not known stands in the audit, and the link in no log.
/// </summary>
internal sealed class ContributionAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, PortalDb db, TimeProvider time)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The scheme.</summary>
    public const string Link = "Link";

    /// <summary>What a link claims: the database's key of its contribution.</summary>
    public const string Contribution = nameof(Contribution);

    /// <summary>Why a link is not accepted. It is the same whether it never was one or holds no more.</summary>
    public static readonly Refusal Unknown = new("This link is not known, or another has taken its place. Ask whoever sent it to you for another");

    /// <summary>Adds the scheme.</summary>
    public static void AddTo(AuthenticationBuilder authentication) =>
        authentication.AddScheme<AuthenticationSchemeOptions, ContributionAuthentication>(Link, null);

    /// <inheritdoc />
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // The address itself is the secret: it goes to nobody, and into no index.
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        var digest = new ContributionLink(Request.RouteValues["token"] as string ?? "").Digest;
        var found = await db.Contributions.AsNoTracking().Where(one => one.Link == digest).Select(one => new { one.Id, one.Name })
            .SingleOrDefaultAsync(Context.RequestAborted);
        if (found is null)
        {
            return AuthenticateResult.Fail(Unknown.Sentence);
        }

        var identity = new ClaimsIdentity(
            [new(Contribution, found.Id.ToString(CultureInfo.InvariantCulture)), new(ClaimTypes.GivenName, found.Name)], Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }

    /// <inheritdoc />
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        db.Record(new HistoryEntry(time.GetUtcNow(), null, "Nobody", "Refused: a link to a contribution that is not known"));
        await db.SaveChangesAsync(Context.RequestAborted);
        Context.Items[typeof(Refusal)] = Unknown;
        Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
