using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace ComplaintsPortal.Web.Security;

/// <summary>
/// How often somebody may try to sign in from one address, whatever accounts they try, or try private links. A whole council may sit behind one
/// address, so it is more than one person needs; what guesses for hours is slowed down.
/// </summary>
internal static class SlowedByAddress
{
    /// <summary>The policy of the pages on which one signs in.</summary>
    internal const string Policy = "signing-in";

    /// <summary>The policy of the pages that a private link opens.</summary>
    internal const string PrivateLinks = "private-links";

    private const int PerMinute = 60;
    private const int PartsOfAMinute = 6;
    private const int Ipv6NetworkBytes = 8;

    internal static void AddSlowing(this IServiceCollection services, IConfiguration configuration)
    {
        var most = Math.Max(PartsOfAMinute, configuration.GetValue("SignIn:AttemptsPerMinute", PerMinute));
        services.AddSingleton<SlowedAttempts>();
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (rejected, stop) => rejected.HttpContext.RequestServices.GetRequiredService<SlowedAttempts>()
                .RecordAsync(rejected, NetworkOf(rejected.HttpContext.Connection.RemoteIpAddress), stop);
            limiter.AddPolicy(Policy, context => HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetTokenBucketLimiter(NetworkOf(context.Connection.RemoteIpAddress), _ => new()
                {
                    TokenLimit = most,
                    TokensPerPeriod = most / PartsOfAMinute,
                    ReplenishmentPeriod = TimeSpan.FromMinutes(1) / PartsOfAMinute,
                })
                : RateLimitPartition.GetNoLimiter("reading"));
            limiter.AddPolicy(PrivateLinks, context => RateLimitPartition.GetFixedWindowLimiter(
                NetworkOf(context.Connection.RemoteIpAddress), _ => new() { PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1) }));
        });
    }

    // Whoever has one address of IPv6 has a network of them.
    private static string NetworkOf(IPAddress? address) => address switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } =>
            Convert.ToHexString(address.GetAddressBytes().AsSpan(0, Ipv6NetworkBytes)),
        _ => $"{address.MapToIPv4()}",
    };
}
