using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Security;

public sealed class HeadersTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/cases")]
    [InlineData("/published")]
    [InlineData("/nowhere")]
    [InlineData("/administration")]
    public async Task Page_Any_RunsNothingForeignAndStaysOnNoDisk(string page)
    {
        using var client = await portal.SignInAsync(Role.Officer);

        var headers = (await client.OpenAsync(page)).Response.Headers;

        var policy = Assert.Single(headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("style-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("base-uri 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.True(headers.CacheControl!.NoStore);
        Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(headers.GetValues("X-Frame-Options")));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/cases")]
    [InlineData("/cases/log")]
    [InlineData("/published")]
    [InlineData("/reports")]
    public async Task Page_Any_HasNoInlineScriptOrStyle(string page)
    {
        using var client = await portal.SignInAsync(Role.Officer);

        var document = (await client.OpenAsync(page)).Document;

        Assert.Empty(document.QuerySelectorAll("style, [style], script:not([src])"));
        Assert.DoesNotContain(document.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Asset_WithAVersion_MayBeKept()
    {
        using var client = portal.Anonymous();

        var answer = await client.Http.GetAsync("/assets/portal.css?v=1", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(TimeSpan.FromDays(365), answer.Headers.CacheControl!.MaxAge);
    }

    [Fact]
    public async Task SignInCookie_Set_IsOutOfReachOfScriptsAndOtherSites()
    {
        await portal.AccountAsync(Role.Officer);
        using var client = portal.Anonymous();
        await client.OpenAsync("/account/sign-in");

        var answer = await client.SendFormAsync(("Input.Email", "ada.osei@anyshire.example"), ("Input.Password", PortalHost.Password));

        var cookie = answer.Response.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("__portal=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }
}
