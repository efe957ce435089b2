using System.Net;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Logging;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ComplaintsPortal.Web.Tests.Security;

/// <summary>The portal behind a proxy: what it takes from a request about where it came from, and what it never does.</summary>
public sealed class PublicAddressTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Address = "https://complaints.anyshire.example";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ALinkToSetAPassword_ThatAnotherHostAskedFor_LeadsToThePublicAddress()
    {
        await using var behind = Behind();
        using var client = await SignInAsync(behind, Role.Administrator);
        await client.OpenAsync("/administration/accounts/add");
        client.Http.DefaultRequestHeaders.Add("X-Forwarded-Host", "evil.example");

        await client.SendFormAsync(("Input.Name", "Nia Newcomer"), ("Input.Email", "nia.newcomer@anyshire.example"), ("Input.Role", "Officer"));
        var page = await client.FollowAsync();

        Assert.Contains($"{Address}/account/set-password?", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", page.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    [InlineData("complaints.anyshire.example", HttpStatusCode.OK)]
    [InlineData("localhost", HttpStatusCode.OK)]
    public async Task ARequest_ForAHost_IsAnsweredOnlyWhereItIsThePortals(string host, HttpStatusCode status)
    {
        await using var behind = Behind();
        using var client = behind.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"http://{host}/health"));

        Assert.Equal(status, (await client.SendAsync(request, Stop)).StatusCode);
    }

    [Fact]
    public async Task Cookies_OfAPortalOfHttps_AreSecureAndBoundToItsHost()
    {
        await using var behind = Behind();
        using var client = Browser(behind);

        var page = await client.OpenAsync("/account/sign-in");

        var cookies = page.Response.Headers.GetValues("Set-Cookie").ToList();
        Assert.Contains(cookies, cookie => cookie.StartsWith("__Host-portal-forms=", StringComparison.Ordinal));
        Assert.All(cookies, cookie => Assert.Matches("^__Host-portal.*; path=/.*; secure", cookie));
        Assert.All(cookies, cookie => Assert.DoesNotContain("domain", cookie, StringComparison.Ordinal));
        Assert.Equal("max-age=31536000", Assert.Single(page.Response.Headers.GetValues("Strict-Transport-Security")));
    }

    [Fact]
    public async Task SignInCookie_OfAPortalOfHttps_IsBoundToItsHost()
    {
        await using var behind = Behind();
        using var client = Browser(behind);
        var account = await portal.AccountAsync(Role.Officer);
        await client.OpenAsync("/account/sign-in");

        var answer = await client.SendFormAsync(("Input.Email", account.Email!), ("Input.Password", PortalHost.Password));

        Assert.Contains(answer.Response.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("__Host-portal=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("10.0.0.4", "10.0.0.4", "203.0.113.9")]
    [InlineData("10.1.0.0/16, 10.0.0.4", "10.1.2.3", "203.0.113.9")]
    [InlineData("10.0.0.4", "10.0.0.5", "10.0.0.5")]
    [InlineData("", "10.0.0.4", "10.0.0.4")]
    public async Task WhereARequestComesFrom_IsTakenFromANamedProxyAlone(string trusted, string from, string seen)
    {
        await using var behind = portal.WithWebHostBuilder(builder => builder.UseSetting("Proxy:Trusted", trusted));

        var answered = await behind.Server.SendAsync(context =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(from);
            context.Request.Path = "/health";
            context.Request.Headers["X-Forwarded-For"] = "203.0.113.9";
        }, Stop);

        Assert.Equal(seen, answered.Connection.RemoteIpAddress?.ToString());
    }

    [Theory]
    [InlineData("Portal:Address", "complaints.anyshire.example", "Portal__Address is to be the address of the portal without a path")]
    [InlineData("Portal:Address", "https://anyshire.example/complaints", "Portal__Address is to be the address of the portal without a path")]
    [InlineData("Proxy:Trusted", "10.0.0.4, the proxy", "the proxy is neither")]
    public void Settings_ThatMakeNoSense_KeepThePortalFromStartingWithASentence(string setting, string value, string sentence)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration[setting] = value;

        var failure = Assert.Throws<UnfitSettingException>(builder.AddPortal);

        Assert.Contains(sentence, failure.Message, StringComparison.Ordinal);
    }

    private async Task<PortalClient> SignInAsync(WebApplicationFactory<global::Program> behind, Role role)
    {
        var account = await portal.AccountAsync(role);
        var client = Browser(behind);
        await client.OpenAsync("/account/sign-in");
        await client.SendFormAsync(("Input.Email", account.Email!), ("Input.Password", PortalHost.Password));
        return client;
    }

    private static PortalClient Browser(WebApplicationFactory<global::Program> behind) =>
        new(behind.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri(Address) }));

    private WebApplicationFactory<global::Program> Behind() => portal.WithWebHostBuilder(builder => builder.UseSetting("Portal:Address", Address));
}
