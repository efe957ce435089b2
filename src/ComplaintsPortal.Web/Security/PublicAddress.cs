using System.Net;
using ComplaintsPortal.Web.Logging;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using IPNetwork = System.Net.IPNetwork;

namespace ComplaintsPortal.Web.Security;

/// <summary>
/// The address under which people reach the portal, and the proxies that hand their requests on, as the operator has set both. Where
/// the address is set, every link is made from it and never from what a request says of itself, and no other host is answered; where
/// it is one of https, cookies are Secure and bound to it, and browsers are told to come by https alone.
/// </summary>
internal static class PublicAddress
{
    /// <summary>The setting that names the address, such as <c>https://complaints.council.example</c>.</summary>
    internal const string Setting = "Portal:Address";

    /// <summary>The setting that names the proxies: addresses or networks, with commas between them.</summary>
    internal const string ProxiesSetting = "Proxy:Trusted";

    private const int Year = 365;

    // Somebody on the machine itself asks whether the portal is well.
    private static readonly string[] Machine = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Sets the portal up for its address and its proxies.</summary>
    /// <exception cref="UnfitSettingException">A setting is no address.</exception>
    internal static void AddPublicAddress(this IServiceCollection services, IConfiguration configuration)
    {
        var proxies = Proxies(configuration);
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in proxies)
            {
                options.KnownIPNetworks.Add(network);
            }
        });
        if (Read(configuration) is not { } address)
        {
            return;
        }

        services.Configure<HostFilteringOptions>(options => options.AllowedHosts = [address.Host, .. Machine]);
        if (address.Scheme == Uri.UriSchemeHttps)
        {
            services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(Year));
            services.PostConfigure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, options => Bind(options.Cookie, "__Host-portal"));
            services.Configure<AntiforgeryOptions>(options => Bind(options.Cookie, "__Host-portal-forms"));
            services.Configure<CookieTempDataProviderOptions>(options => Bind(options.Cookie, "__Host-portal-notice"));
        }
    }

    /// <summary>Lays what the address asks for at the beginning of the pipeline.</summary>
    internal static void UsePublicAddress(this WebApplication portal)
    {
        if (Proxies(portal.Configuration).Count > 0)
        {
            portal.UseForwardedHeaders();
        }

        if (Read(portal.Configuration) is not { } address)
        {
            return;
        }

        var host = new HostString(address.Authority);
        portal.Use((context, next) =>
        {
            (context.Request.Scheme, context.Request.Host) = (address.Scheme, host);
            return next(context);
        });
        if (address.Scheme == Uri.UriSchemeHttps)
        {
            portal.UseHsts();
        }
    }

    /// <summary>The address; null where none is set.</summary>
    internal static Uri? Read(IConfiguration configuration) => configuration[Setting] switch
    {
        null or "" => null,
        var text when Uri.TryCreate(text, UriKind.Absolute, out var address) && address.PathAndQuery == "/" && address.Fragment.Length == 0
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) => address,
        var text => throw new UnfitSettingException(
            $"Portal__Address is to be the address of the portal without a path, such as https://complaints.council.example, and is {text}"),
    };

    // A cookie of this name is taken by the browser only from this host, by https, for all of it (RFC 6265bis, 4.1.3.2).
    private static void Bind(CookieBuilder cookie, string name) =>
        (cookie.Name, cookie.SecurePolicy, cookie.Path, cookie.Domain) = (name, CookieSecurePolicy.Always, "/", null);

    private static List<IPNetwork> Proxies(IConfiguration configuration) =>
    [
        .. (configuration[ProxiesSetting] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Network),
    ];

    private static IPNetwork Network(string text) =>
        IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(text, out var network) ? network
        : throw new UnfitSettingException(
            $"Proxy__Trusted is to be addresses or networks with commas between them, such as 10.0.0.4,10.1.0.0/24; {text} is neither");
}
