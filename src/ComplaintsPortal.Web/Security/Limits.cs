using System.Threading.RateLimiting;

namespace ComplaintsPortal.Web.Security;

/// <summary>How often something may be tried by whoever is not signed in.</summary>
internal static class Limits
{
    /// <summary>The limit of private links: nobody tries many of them.</summary>
    public const string PrivateLinks = nameof(PrivateLinks);

    /// <summary>So many requests a minute come from one place. A whole office may share its address.</summary>
    public const int LinksAMinute = 60;

    internal static void AddLimits(this IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(PrivateLinks, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = LinksAMinute,
                Window = TimeSpan.FromMinutes(1),
            }));
    });
}
