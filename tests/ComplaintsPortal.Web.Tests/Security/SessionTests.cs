using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Tests.Pages.Administration;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Tests.Security;

/// <summary>Sessions: what ends them, and that a copy of the cookie ends with them.</summary>
public sealed class SessionTests : IAsyncLifetime
{
    private readonly PortalHost portal = new();

    public async ValueTask InitializeAsync() => await portal.InitializeAsync();

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Cookie_StolenBeforeSigningOut_OpensNothingAfterwards()
    {
        using var ada = await portal.SignInAsync(Role.Officer);
        var stolen = CookieOf(ada);
        using var thief = portal.Anonymous();
        Assert.False(IsRefused(await OpenAsync(thief, stolen)));

        await ada.OpenAsync("/published");
        await ada.SendFormAsync(".portal-header__person");

        Assert.True(IsRefused(await OpenAsync(thief, stolen)));
        Assert.Equal(["Signed in", "Signed out"], await portal.DbAsync(
            db => db.AuditEntries.Where(entry => entry.CaseId == null).OrderBy(entry => entry.Sequence).Select(entry => entry.What).ToListAsync()));
    }

    [Fact]
    public async Task Session_UsedAllDay_EndsAfterTwelveHours()
    {
        using var ada = await portal.SignInAsync(Role.Officer);
        for (var half = 0; half < 23; half++)
        {
            portal.Time.Advance(TimeSpan.FromMinutes(30));
            Assert.False(IsRefused(await ada.OpenAsync("/published")));
        }

        portal.Time.Advance(TimeSpan.FromMinutes(31));

        Assert.True(IsRefused(await ada.OpenAsync("/published")));
    }

    [Fact]
    public async Task Session_OfAManagerWhoBecameAnOfficer_IsOverAtOnce()
    {
        var mabel = await portal.AccountAsync(Role.Manager);
        using var client = await portal.SignInAsync(mabel);
        using var iris = await portal.SignInAsync(Role.Administrator);
        await iris.OpenAsync($"/administration/accounts/{mabel.Id}");

        Assert.True((await iris.SendFormAsync(("Input.Role", nameof(Role.Officer)))).IsRedirect);

        Assert.True(IsRefused(await client.OpenAsync("/approvals")));
    }

    [Fact]
    public async Task Account_EndingAnotherSession_SignsThatBrowserOutAndNotThisOne()
    {
        using var here = await portal.SignInAsync(Role.Officer);
        using var there = await portal.SignInAsync(Role.Officer);
        await here.OpenAsync("/account");

        await here.SendFormAsync("form[action*=End]:not(#end-others)");

        Assert.Equal("That session is ended", (await here.FollowAsync()).Banner);
        Assert.True(IsRefused(await there.OpenAsync("/published")));
    }

    [Fact]
    public async Task Account_EndingAllOthers_LeavesThisOneAlone()
    {
        using var here = await portal.SignInAsync(Role.Officer);
        using var there = await portal.SignInAsync(Role.Officer);
        using var elsewhere = await portal.SignInAsync(Role.Officer);
        await here.OpenAsync("/account");

        await here.SendFormAsync("#end-others");

        Assert.Equal("You are signed out everywhere else", (await here.FollowAsync()).Banner);
        Assert.True(IsRefused(await there.OpenAsync("/published")));
        Assert.True(IsRefused(await elsewhere.OpenAsync("/published")));
    }

    [Fact]
    public async Task Account_OfSomebodyElse_KeepsItsSessionsWhateverIsSent()
    {
        using var ada = await portal.SignInAsync(Role.Officer);
        using var mabel = await portal.SignInAsync(Role.Manager);
        using var second = await portal.SignInAsync(Role.Officer);
        var sessions = await portal.DbAsync(db => db.Sessions.Select(session => new { session.Id, session.AccountId }).ToListAsync());
        var manager = await portal.AccountAsync(Role.Manager);
        await ada.OpenAsync("/account");

        await ada.SendFormAsync(
            "form[action*=End]:not(#end-others)", ("session", $"{sessions.Single(session => session.AccountId == manager.Id).Id}"));

        Assert.False(IsRefused(await mabel.OpenAsync("/published")));
    }

    [Fact]
    public async Task Password_Changed_SignsInAnewAndEndsEveryOtherSession()
    {
        var ada = await portal.AccountAsync(Role.Officer);
        using var here = await portal.SignInAsync(ada);
        using var there = await portal.SignInAsync(ada);
        await here.OpenAsync("/account/password");

        await here.SendFormAsync(("Input.Present", PortalHost.Password), ("Input.Password", "violet tractor umbrella"));

        Assert.Equal("Your password is changed. You are signed out everywhere else", (await here.FollowAsync()).Banner);
        Assert.True(IsRefused(await there.OpenAsync("/published")));
        using var again = portal.Anonymous();
        await again.OpenAsync("/account/sign-in");
        Assert.True((await again.SendFormAsync(("Input.Email", ada.Email!), ("Input.Password", "violet tractor umbrella"))).IsRedirect);
    }

    [Theory]
    [InlineData("password1234", "Enter a password that is harder to guess: not a common one, and not your name or address")]
    [InlineData("qwertyuiop123", "Enter a password that is harder to guess: not a common one, and not your name or address")]
    [InlineData("ada.osei@anyshire", "Enter a password that is harder to guess: not a common one, and not your name or address")]
    [InlineData("Ada Osei Ada Osei", "Enter a password that is harder to guess: not a common one, and not your name or address")]
    [InlineData("too short", "Enter a password of at least 12 characters")]
    public async Task Password_ThatIsGuessedSoon_IsRefusedBesideTheField(string password, string said)
    {
        using var ada = await portal.SignInAsync(Role.Officer);
        await ada.OpenAsync("/account/password");

        var answer = await ada.SendFormAsync(("Input.Present", PortalHost.Password), ("Input.Password", password));

        Assert.Contains(said, answer.ErrorBeside("Input.Password"), StringComparison.Ordinal);
        Assert.False(await portal.DbAsync(db => db.AuditEntries.AnyAsync(entry => entry.What == "Password changed")));
    }

    [Fact]
    public async Task Password_ChangedWithoutThePresentOne_IsRefusedAndCounts()
    {
        var ada = await portal.AccountAsync(Role.Officer);
        using var client = await portal.SignInAsync(ada);
        await client.OpenAsync("/account/password");

        var answer = await client.SendFormAsync(("Input.Present", "not the password"), ("Input.Password", "violet tractor umbrella"));

        Assert.Contains("This is not your present password", answer.ErrorBeside("Input.Present"), StringComparison.Ordinal);
        Assert.Equal(1, await portal.DbAsync(db => db.Users.Where(one => one.Id == ada.Id).Select(one => one.AccessFailedCount).SingleAsync()));
    }

    [Theory]
    [InlineData("/administration/export")]
    [InlineData("/administration/accounts/add")]
    [InlineData("/administration/signing-in")]
    [InlineData("/account/passkeys")]
    public async Task PageThatDoesMostHarm_TenMinutesAfterSigningIn_AsksForThePasswordAgainAndGoesOn(string page)
    {
        using var iris = await portal.SignInAsync(Role.Administrator);
        portal.Time.Advance(TimeSpan.FromMinutes(9));
        Assert.False((await iris.OpenAsync(page)).IsRedirect);
        portal.Time.Advance(TimeSpan.FromMinutes(2));

        Assert.StartsWith("/account/confirm", (await iris.OpenAsync(page)).RedirectsTo, StringComparison.Ordinal);
        await iris.FollowAsync();
        var wrong = await iris.SendFormAsync(("Input.Password", "not the password"));
        var right = await iris.SendFormAsync(("Input.Password", PortalHost.Password));

        Assert.Contains("The password is wrong", wrong.ErrorBeside("Input.Password"), StringComparison.Ordinal);
        Assert.Equal(page, right.RedirectsTo);
        Assert.False((await iris.OpenAsync(page)).IsRedirect);
    }

    [Fact]
    public async Task Export_SentTenMinutesAfterSigningIn_TakesNothingAway()
    {
        using var iris = await portal.SignInAsync(Role.Administrator);
        await portal.AgreedAsync(iris, "/administration/export");
        portal.Time.Advance(TimeSpan.FromMinutes(11));

        var answer = await iris.SendFormAsync("#export");

        Assert.StartsWith("/account/confirm", answer.RedirectsTo, StringComparison.Ordinal);
        Assert.False(await portal.DbAsync(db => db.AuditEntries.AnyAsync(entry => entry.What == "All records exported")));
    }

    [Fact]
    public async Task Confirm_WithAnAddressElsewhere_LeadsToTheStartPage()
    {
        using var iris = await portal.SignInAsync(Role.Administrator);
        await iris.OpenAsync("/account/confirm?returnUrl=https%3A%2F%2Felsewhere.example%2F");

        Assert.Equal("/", (await iris.SendFormAsync(("Input.Password", PortalHost.Password))).RedirectsTo);
    }

    private static bool IsRefused(PortalAnswer answer) => answer.RedirectsTo?.StartsWith("/account/sign-in", StringComparison.Ordinal) is true;

    private static string CookieOf(PortalClient client)
    {
        var sent = client.Page.Response.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("__portal=", StringComparison.Ordinal));
        return sent[..sent.IndexOf(';', StringComparison.Ordinal)];
    }

    private static async Task<PortalAnswer> OpenAsync(PortalClient client, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/published");
        request.Headers.Add("Cookie", cookie);
        return await PortalAnswer.ReadAsync(await client.Http.SendAsync(request));
    }
}
