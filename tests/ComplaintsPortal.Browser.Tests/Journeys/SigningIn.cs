using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;

namespace ComplaintsPortal.Browser.Tests.Journeys;

public sealed class SigningIn(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SignIn_WithAndWithoutScript_WorksAndIsAccessible(bool script)
    {
        await using var visitor = await browser.VisitorAsync(script);

        await visitor.GoAsync("/account/sign-in");
        await visitor.CheckAccessibleAsync();
        await visitor.PressAsync("Sign in");
        await visitor.CheckAccessibleAsync();
        await visitor.SignInAsync(await browser.Portal.AccountAsync(Role.Officer));

        Assert.Equal("/", visitor.Path);
        await visitor.CheckAccessibleAsync();
    }
}
