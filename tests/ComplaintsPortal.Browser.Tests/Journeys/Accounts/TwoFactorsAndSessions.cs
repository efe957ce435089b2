using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;
using Microsoft.EntityFrameworkCore;
using OtpNet;

namespace ComplaintsPortal.Browser.Tests.Journeys.Accounts;

/// <summary>A manager who has to have a second factor sets it up, signs in with it, and ends a session elsewhere.</summary>
public sealed class TwoFactorsAndSessions(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(true, 1280, "Wide Manager")]
    [InlineData(false, 360, "Narrow Manager")]
    public async Task Manager_WhoHasToHaveASecondFactor_SetsItUpAndKeepsTheirAccount(bool script, int width, string name)
    {
        var portal = browser.Portal;
        await portal.DbAsync(async db =>
        {
            (await db.Council.SingleAsync()).AskSecondFactorOf(SecondFactor.ManagersAndAdministrators);
            await db.SaveChangesAsync();
        });
        var manager = await portal.AddAccountAsync(Role.Manager, name);
        await using var visitor = await browser.VisitorAsync(script, width);

        await visitor.SignInAsync(manager);
        Assert.Equal("/account/authenticator", visitor.Path);
        await LookAsync(visitor, $"enrolment-{width}");
        var key = (await visitor.Page.Locator("#key").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await visitor.FillAsync("Code", "12");
        await visitor.PressAsync("Set up the authenticator");
        await visitor.CheckAccessibleAsync();
        await visitor.FillAsync("Code", CodeOf(key));
        await visitor.PressAsync("Set up the authenticator");
        await LookAsync(visitor, $"recovery-codes-{width}");
        await visitor.FollowAsync("I have kept them");
        Assert.Equal("/", visitor.Path);

        portal.Time.Advance(TimeSpan.FromMinutes(2));
        await using var elsewhere = await browser.VisitorAsync(script, width);
        await SignInWithCodeAsync(elsewhere, manager, key, $"second-factor-{width}");
        Assert.Equal("/", elsewhere.Path);

        await visitor.GoAsync("/account");
        await LookAsync(visitor, $"account-{width}");
        await visitor.PressAsync("End all others");
        Assert.Contains("You are signed out everywhere else", await visitor.WordsAsync(), StringComparison.Ordinal);
        await elsewhere.GoAsync("/cases");
        Assert.StartsWith("/account/sign-in", elsewhere.Path, StringComparison.Ordinal);
        await LookAsync(elsewhere, $"sign-in-{width}");

        await visitor.GoAsync("/account/password");
        await visitor.CheckAccessibleAsync();
        await visitor.GoAsync("/account/passkeys");
        await visitor.CheckAccessibleAsync();
        portal.Time.Advance(TimeSpan.FromMinutes(11));
        await visitor.GoAsync("/account/recovery-codes");
        await LookAsync(visitor, $"confirm-{width}");
    }

    [Fact]
    public async Task Administrator_WhoLooksAtTheAudit_NarrowsItAndTurnsThePages()
    {
        var portal = browser.Portal;
        await portal.DbAsync(async db =>
        {
            (await db.Council.SingleAsync()).AskSecondFactorOf(SecondFactor.Nobody);
            await db.SaveChangesAsync();
        });
        var iris = await portal.AccountAsync(Role.Administrator);
        foreach (var (script, width) in new[] { (true, 1280), (false, 360) })
        {
            await using var visitor = await browser.VisitorAsync(script, width);
            await visitor.SignInAsync(iris);
            await visitor.GoAsync("/administration/audit");
            await LookAsync(visitor, $"audit-{width}");
            await visitor.SelectAsync("About", "Signing in and out");
            await visitor.PressAsync("Show");
            Assert.Contains("Signed in", await visitor.WordsAsync(), StringComparison.Ordinal);
            await visitor.GoAsync("/administration/signing-in");
            await LookAsync(visitor, $"signing-in-{width}");
        }
    }

    // Where a folder is named, each page is kept as a picture there, to be looked at.
    private static async Task LookAsync(Visitor visitor, string name)
    {
        await visitor.CheckAccessibleAsync();
        if (Environment.GetEnvironmentVariable("PORTAL_TEST_PICTURES") is { Length: > 0 } folder)
        {
            await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }
    }

    private string CodeOf(string key) => new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(browser.Portal.Time.GetUtcNow().UtcDateTime);

    private async Task SignInWithCodeAsync(Visitor visitor, Account account, string key, string picture)
    {
        await visitor.SignInAsync(account);
        Assert.StartsWith("/account/second-factor", visitor.Path, StringComparison.Ordinal);
        await LookAsync(visitor, picture);
        await visitor.FillAsync("Code", CodeOf(key));
        await visitor.PressAsync("Continue");
    }
}
