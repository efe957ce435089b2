using System.Security.Cryptography;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Administration;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace ComplaintsPortal.Web.Tests.Security;

/// <summary>Signing in with the council's own sign-in.</summary>
public sealed class SingleSignOnTests
{
    [Fact]
    public async Task SignIn_NothingConfigured_OffersNoneAndHasNone()
    {
        await using var portal = new PortalHost();
        await portal.InitializeAsync();
        using var client = portal.Anonymous();

        Assert.Null((await client.OpenAsync("/account/sign-in")).Document.QuerySelector("#single-sign-on"));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await client.OpenAsync("/account/single-sign-on")).Status);
    }

    [Fact]
    public async Task SignIn_SomebodyWithAnAccount_OpensItWithTheRoleThatThePortalKeepsAndAsksForNoSecondFactor()
    {
        var provider = new FakeProvider();
        await using var portal = await PortalAsync(provider);
        var mabel = await portal.AccountAsync(Role.Manager);
        await portal.DbAsync(async db =>
        {
            (await db.Council.SingleAsync()).AskSecondFactorOf(SecondFactor.Everybody);
            await db.SaveChangesAsync();
        });
        using var client = portal.Anonymous();

        var answer = await SignInAsync(client, provider, "1", mabel.Email!, "Officer");

        Assert.Equal("/", answer.RedirectsTo);
        Assert.False((await client.OpenAsync("/approvals")).IsRedirect);
    }

    [Fact]
    public async Task Add_AManagerWhomTheirOwnSignInLetsIn_NeedsASecondAdministrator()
    {
        var provider = new FakeProvider();
        await using var portal = await PortalAsync(provider);
        using var iris = await portal.SignInAsync(Role.Administrator);
        await iris.OpenAsync("/administration/accounts/add");

        var answer = await iris.SendFormAsync(("Input.Name", "New Manager"), ("Input.Email", "new.manager@anyshire.example"), ("Input.Role", "Manager"));

        var account = await portal.DbAsync(db => db.Users.SingleAsync(one => one.Name == "New Manager"));
        Assert.Equal(($"/administration/accounts/{account.Id}/ask-role/manager", Role.Clerk), (answer.RedirectsTo, account.Role));
        using var client = portal.Anonymous();
        await SignInAsync(client, provider, "1", account.Email!);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await client.OpenAsync("/approvals")).Status);
        await portal.AgreedAsync(iris, answer.RedirectsTo!);
        await iris.SendFormAsync("#raise");
        Assert.Equal(Role.Manager, await portal.DbAsync(db => db.Users.Where(one => one.Id == account.Id).Select(one => one.Role).SingleAsync()));
    }

    [Fact]
    public async Task SignIn_SomebodyWithoutAnAccount_IsLetInOnlyWhereTheirSignInSaysTheirRole()
    {
        var provider = new FakeProvider();
        await using var kept = await PortalAsync(provider);
        await using var told = await PortalAsync(provider, rolesFromClaims: true);
        using var first = kept.Anonymous();
        using var second = told.Anonymous();
        using var third = told.Anonymous();

        var refused = await SignInAsync(first, provider, "1", "new.starter@anyshire.example", "Officer");
        var letIn = await SignInAsync(second, provider, "1", "new.starter@anyshire.example", "Officer");
        var without = await SignInAsync(third, provider, "2", "passer.by@anyshire.example", "Gardener");

        Assert.Equal("You could not be signed in", refused.Heading);
        Assert.Equal("/", letIn.RedirectsTo);
        Assert.Equal("You could not be signed in", without.Heading);
        Assert.Equal(["new.starter@anyshire.example"], await told.DbAsync(db => db.Users.Select(account => account.Email).ToListAsync()));
    }

    [Fact]
    public async Task SignIn_SomebodyElseWithAnAddressThatWasTakenOver_IsNotLetIn()
    {
        var provider = new FakeProvider();
        await using var portal = await PortalAsync(provider);
        var ada = await portal.AccountAsync(Role.Officer);
        using var client = portal.Anonymous();
        await SignInAsync(client, provider, "1", ada.Email!);
        using var other = portal.Anonymous();

        Assert.Equal("You could not be signed in", (await SignInAsync(other, provider, "2", ada.Email!)).Heading);
    }

    [Fact]
    public async Task SignIn_ClosedAccount_IsNotLetIn()
    {
        var provider = new FakeProvider();
        await using var portal = await PortalAsync(provider);
        var ada = await portal.AccountAsync(Role.Officer);
        await portal.DbAsync(db => db.Users.ExecuteUpdateAsync(set => set.SetProperty(account => account.Closed, true)));
        using var client = portal.Anonymous();

        Assert.Equal("You could not be signed in", (await SignInAsync(client, provider, "1", ada.Email!)).Heading);
    }

    [Fact]
    public async Task SignIn_TokenThatSomebodyElseSigned_IsNotLetIn()
    {
        using var foreign = RSA.Create(2048);
        var provider = new FakeProvider { SignsWith = new RsaSecurityKey(foreign) { KeyId = "one" } };
        await using var portal = await PortalAsync(provider);
        var ada = await portal.AccountAsync(Role.Officer);
        using var client = portal.Anonymous();

        Assert.Equal("You could not be signed in", (await SignInAsync(client, provider, "1", ada.Email!)).Heading);
        Assert.StartsWith("/account/sign-in", (await client.OpenAsync("/work")).RedirectsTo, StringComparison.Ordinal);
    }

    private static async Task<PortalHost> PortalAsync(FakeProvider provider, bool rolesFromClaims = false)
    {
        var portal = new PortalHost
        {
            Settings = new Dictionary<string, string>
            {
                ["SingleSignOn:Authority"] = FakeProvider.Authority,
                ["SingleSignOn:ClientId"] = FakeProvider.ClientId,
                ["SingleSignOn:ClientSecret"] = "shared",
                ["SingleSignOn:RolesFromClaims"] = $"{rolesFromClaims}",
            },

            // Its cookies are dated, and the browser of the tests goes by the machine's clock.
            Replacing = services => services.Configure<OpenIdConnectOptions>("SingleSignOn", oidc =>
                (oidc.BackchannelHttpHandler, oidc.TimeProvider) = (provider, TimeProvider.System)),
        };
        await portal.InitializeAsync();
        return portal;
    }

    private static async Task<PortalAnswer> SignInAsync(PortalClient client, FakeProvider provider, string subject, string address, params string[] roles)
    {
        await client.OpenAsync("/account/sign-in");
        var there = await client.SendFormAsync("#single-sign-on");
        var back = provider.SignIn(
            there.Response.Headers.Location!,
            new() { ["sub"] = subject, ["preferred_username"] = address, ["name"] = "Somebody", ["roles"] = roles });
        await client.OpenAsync(back);
        return await client.FollowAsync();
    }
}
