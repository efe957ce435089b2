using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;

namespace ComplaintsPortal.Web.Tests.Security;

public sealed class LockoutTests : IAsyncLifetime
{
    private const string WrongWords = "The e-mail address or the password is wrong, or the account is locked. "
        + "Ten wrong passwords lock an account for 15 minutes; an administrator can unlock it";

    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task NineWrongPasswords_ThenTheRightOne_SignsIn()
    {
        var ada = await portal.AccountAsync(Role.Officer);
        using var client = await TriedAsync(ada, times: 9);

        Assert.True((await SignInAsync(client, ada)).IsRedirect);
    }

    [Fact]
    public async Task TenWrongPasswords_FourteenMinutesLater_KeepOutEvenWithTheRightOne()
    {
        var ada = await portal.AccountAsync(Role.Officer);
        using var client = await TriedAsync(ada, AccountRules.MostFailures);

        portal.Time.Advance(TimeSpan.FromMinutes(14));

        Assert.Equal(
            [WrongWords],
            (await SignInAsync(client, ada)).Errors);
    }

    [Fact]
    public async Task TenWrongPasswords_SixteenMinutesLater_NoLongerKeepOut()
    {
        var ada = await portal.AccountAsync(Role.Officer);
        using var client = await TriedAsync(ada, AccountRules.MostFailures);

        portal.Time.Advance(TimeSpan.FromMinutes(16));

        Assert.True((await SignInAsync(client, ada)).IsRedirect);
    }

    [Fact]
    public async Task TenWrongPasswords_UnlockedByAnAdministrator_NoLongerKeepOut()
    {
        var ada = await portal.AccountAsync(Role.Officer);
        using var client = await TriedAsync(ada, AccountRules.MostFailures);
        using var iris = await portal.SignInAsync(Role.Administrator);
        var list = await iris.OpenAsync("/administration/accounts");
        await iris.OpenAsync($"/administration/accounts/{ada.Id}");

        await iris.SendFormAsync("#unlock");

        Assert.Contains("Locked until 10:15am", list.Text, StringComparison.Ordinal);
        Assert.Equal("Ada Osei can try again to sign in", (await iris.FollowAsync()).Banner);
        Assert.True((await SignInAsync(client, ada)).IsRedirect);
    }

    private static Task<PortalAnswer> SignInAsync(PortalClient client, Account account, string password = PortalHost.Password) =>
        client.SendFormAsync(("Input.Email", account.Email!), ("Input.Password", password));

    private async Task<PortalClient> TriedAsync(Account account, int times)
    {
        var client = portal.Anonymous();
        await client.OpenAsync("/account/sign-in");
        for (var attempt = 0; attempt < times; attempt++)
        {
            await SignInAsync(client, account, "not the password");
        }

        return client;
    }
}
