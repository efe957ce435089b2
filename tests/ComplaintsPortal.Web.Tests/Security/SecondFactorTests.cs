using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Microsoft.EntityFrameworkCore;
using OtpNet;

namespace ComplaintsPortal.Web.Tests.Security;

/// <summary>The second factor: who has to have one, and what it keeps out.</summary>
public sealed class SecondFactorTests : IAsyncLifetime
{
    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public void Council_ThatDecidedNothing_AsksManagersAndAdministrators() => Assert.Equal(
        [Role.Manager, Role.Administrator], Enum.GetValues<Role>().Where(role => new CouncilProfile("Anyshire", "Team").SecondFactor.Asks(role)));

    [Theory]
    [InlineData(Role.Manager, true)]
    [InlineData(Role.Administrator, true)]
    [InlineData(Role.Officer, false)]
    [InlineData(Role.Clerk, false)]
    public async Task SignIn_WithoutASecondFactor_LeadsToSettingOneUpWhereTheRoleHasTo(Role role, bool has)
    {
        await AskAsync(SecondFactor.ManagersAndAdministrators);
        using var client = await portal.SignInAsync(role);

        var answer = await client.OpenAsync("/published");

        Assert.Equal(has ? "/account/authenticator" : null, answer.RedirectsTo);
    }

    [Fact]
    public async Task SetUp_ByTheCodeOfTheApp_ShowsRecoveryCodesOnceAndOpensThePortal()
    {
        await AskAsync(SecondFactor.ManagersAndAdministrators);
        using var client = await portal.SignInAsync(Role.Manager);

        await SetUpAsync(client);
        var codes = (await client.FollowAsync()).Document.QuerySelectorAll(".portal-codes li").Length;

        Assert.Equal(10, codes);
        Assert.Empty((await client.OpenAsync("/account/recovery-codes")).Document.QuerySelectorAll(".portal-codes li"));
        Assert.False((await client.OpenAsync("/cases")).IsRedirect);
    }

    [Fact]
    public async Task SetUp_WrongCode_SetsNothingUpAndKeepsTheKey()
    {
        using var client = await portal.SignInAsync(Role.Manager);
        var key = KeyOn(await client.OpenAsync("/account/authenticator"));

        var answer = await client.SendFormAsync(("Input.Code", "000000"));

        Assert.StartsWith("This is not the code that the app shows now", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Equal(key, KeyOn(answer));
        Assert.False(await portal.DbAsync(db => db.Users.AnyAsync(account => account.TwoFactorEnabled)));
    }

    [Fact]
    public async Task SignIn_WithThePasswordAlone_AsksForTheCodeAndOpensNothing()
    {
        var (mabel, _, _) = await EnrolledAsync();
        using var client = portal.Anonymous();

        var answer = await PasswordAsync(client, mabel);

        Assert.Equal("/account/second-factor", answer.RedirectsTo);
        Assert.StartsWith("/account/sign-in", (await client.OpenAsync("/work")).RedirectsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_OfNow_SignsInAndASecondTimeDoesNot()
    {
        var (mabel, key, _) = await EnrolledAsync();
        portal.Time.Advance(TimeSpan.FromMinutes(5));
        using var first = portal.Anonymous();
        using var second = portal.Anonymous();
        await PasswordAsync(first, mabel);
        await PasswordAsync(second, mabel);

        var once = await CodeAsync(first, CodeOf(key));
        var again = await CodeAsync(second, CodeOf(key));

        Assert.Equal("/", once.RedirectsTo);
        Assert.Equal(["This code is wrong, was used before or is too old. Wait for the next one, and enter that"], again.Errors);
    }

    [Fact]
    public async Task Code_TwoMinutesOld_IsRefused()
    {
        var (mabel, key, _) = await EnrolledAsync();
        portal.Time.Advance(TimeSpan.FromMinutes(5));
        var old = CodeOf(key);
        portal.Time.Advance(TimeSpan.FromMinutes(2));
        using var client = portal.Anonymous();
        await PasswordAsync(client, mabel);

        Assert.False((await CodeAsync(client, old)).IsRedirect);
    }

    [Fact]
    public async Task WrongCodes_Ten_LockTheAccountAsWrongPasswordsDo()
    {
        var (mabel, key, _) = await EnrolledAsync();
        portal.Time.Advance(TimeSpan.FromMinutes(5));
        using var client = portal.Anonymous();
        await PasswordAsync(client, mabel);
        await client.FollowAsync();
        for (var attempt = 0; attempt < AccountRules.MostFailures; attempt++)
        {
            await client.SendFormAsync(("Input.Code", "000000"));
        }

        Assert.False((await client.SendFormAsync(("Input.Code", CodeOf(key)))).IsRedirect);
        Assert.False((await PasswordAsync(client, mabel)).IsRedirect);
    }

    [Fact]
    public async Task WrongCodes_BetweenRightPasswords_StillCount()
    {
        var (mabel, _, _) = await EnrolledAsync();
        using var client = portal.Anonymous();
        for (var attempt = 0; attempt < AccountRules.MostFailures; attempt++)
        {
            Assert.True((await PasswordAsync(client, mabel)).IsRedirect);
            await CodeAsync(client, "000000");
        }

        Assert.False((await PasswordAsync(client, mabel)).IsRedirect);
    }

    [Fact]
    public async Task RecoveryCode_OneThatWasKept_SignsInOnce()
    {
        var (mabel, _, codes) = await EnrolledAsync();
        using var client = portal.Anonymous();
        await PasswordAsync(client, mabel);
        await client.OpenAsync("/account/recovery-code");
        var first = await client.SendFormAsync(("Input.Code", codes[3].ToUpperInvariant().Replace('-', ' ')));
        using var other = portal.Anonymous();
        await PasswordAsync(other, mabel);
        await other.OpenAsync("/account/recovery-code");

        var again = await other.SendFormAsync(("Input.Code", codes[3]));

        Assert.Equal("/", first.RedirectsTo);
        Assert.Equal(["This is not one of your recovery codes, or it was used before"], again.Errors);
        Assert.Contains("9 left", (await client.OpenAsync("/account")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secrets_OfASecondFactor_StandNowhereInTheDatabaseAsTheyAre()
    {
        var (_, key, codes) = await EnrolledAsync();

        var kept = await portal.DbAsync(db => db.UserTokens.Select(token => token.Value).ToListAsync());

        Assert.Equal(2, kept.Count);
        Assert.All(kept, value => Assert.DoesNotContain(key, value, StringComparison.OrdinalIgnoreCase));
        Assert.All(codes, code => Assert.DoesNotContain(code, kept[0] + kept[1], StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Reset_ByAnAdministrator_EndsSessionsAndAsksForAnotherSetUp()
    {
        await AskAsync(SecondFactor.ManagersAndAdministrators);
        using var manager = await portal.SignInAsync(Role.Manager);
        await SetUpAsync(manager);
        await AskAsync(SecondFactor.Nobody);
        using var iris = await portal.SignInAsync(Role.Administrator);
        await AskAsync(SecondFactor.ManagersAndAdministrators);
        var mabel = await portal.AccountAsync(Role.Manager);
        await iris.OpenAsync($"/administration/accounts/{mabel.Id}");

        await iris.SendFormAsync("#second-factor");

        Assert.Equal("Mabel Firth sets up another second factor when they sign in next", (await iris.FollowAsync()).Banner);
        Assert.StartsWith("/account/sign-in", (await manager.OpenAsync("/work")).RedirectsTo, StringComparison.Ordinal);
        using var again = await portal.SignInAsync(mabel);
        Assert.Equal("/account/authenticator", (await again.OpenAsync("/work")).RedirectsTo);
        Assert.True(await portal.DbAsync(
            db => db.AuditEntries.AnyAsync(entry => entry.What == "Second factor of Mabel Firth reset" && entry.ByName == "Iris Admin")));
    }

    [Fact]
    public async Task Reset_OfOnesOwn_IsRefused()
    {
        var iris = await portal.AccountAsync(Role.Administrator);
        using var client = await portal.SignInAsync(iris);
        await SetUpAsync(client);

        var page = await client.OpenAsync($"/administration/accounts/{iris.Id}");

        Assert.Contains("Reset the second factor: You cannot reset your own second factor. Ask another administrator", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("#second-factor"));
    }

    private static string KeyOn(PortalAnswer page) => page.Document.QuerySelector("#key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);

    private string CodeOf(string key) => new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(portal.Time.GetUtcNow().UtcDateTime);

    private Task AskAsync(SecondFactor whom) => portal.DbAsync(async db =>
    {
        (await db.Council.SingleAsync()).AskSecondFactorOf(whom);
        await db.SaveChangesAsync();
    });

    private async Task<string> SetUpAsync(PortalClient client)
    {
        var key = KeyOn(await client.OpenAsync("/account/authenticator"));
        Assert.Equal("/account/recovery-codes", (await client.SendFormAsync(("Input.Code", CodeOf(key)))).RedirectsTo);
        return key;
    }

    private async Task<(Account Account, string Key, string[] Codes)> EnrolledAsync()
    {
        var account = await portal.AccountAsync(Role.Manager);
        using var client = await portal.SignInAsync(account);
        var key = await SetUpAsync(client);
        return (account, key, [.. (await client.FollowAsync()).Document.QuerySelectorAll(".portal-codes li").Select(code => code.TextContent)]);
    }

    private static async Task<PortalAnswer> PasswordAsync(PortalClient client, Account account)
    {
        await client.OpenAsync("/account/sign-in");
        return await client.SendFormAsync(("Input.Email", account.Email!), ("Input.Password", PortalHost.Password));
    }

    private static async Task<PortalAnswer> CodeAsync(PortalClient client, string code)
    {
        await client.OpenAsync("/account/second-factor");
        return await client.SendFormAsync(("Input.Code", code));
    }
}
