using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Browser;

namespace ComplaintsPortal.Browser.Tests.Journeys.Accounts;

/// <summary>An officer adds a passkey, and the next day signs in with it alone.</summary>
public sealed class PasskeyInsteadOfAPassword(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Officer_WithAPasskey_SignsInWithoutAPasswordUntilItIsRemoved()
    {
        // A passkey belongs to a name, and a number is none.
        var address = browser.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        await using var visitor = await browser.VisitorAsync();
        var device = await visitor.Page.Context.NewCDPSessionAsync(visitor.Page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        var ada = await browser.Portal.AccountAsync(Role.Officer);
        await visitor.GoAsync($"{address}/account/sign-in");
        await visitor.FillAsync("E-mail address", ada.Email!);
        await visitor.Page.Locator("input[type=password]").FillAsync(ComplaintsPortal.Testing.Host.PortalHost.Password);
        await visitor.PressAsync("Sign in");
        await visitor.GoAsync($"{address}/account/passkeys");
        await visitor.CheckAccessibleAsync();

        await visitor.PressAsync("Add a passkey");
        await visitor.Page.GetByText("Passkey added. You can sign in with it").WaitForAsync();
        await visitor.CheckAccessibleAsync();
        await visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await visitor.PressAsync("Sign in with a passkey");
        await visitor.Page.WaitForURLAsync($"{address}/");

        await visitor.GoAsync($"{address}/account/passkeys");
        await visitor.Page.Locator("main").GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Remove" }).First.ClickAsync();
        await visitor.Page.GetByText("Passkey removed").WaitForAsync();
        await visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await visitor.PressAsync("Sign in with a passkey");
        await visitor.Page.GetByText("This passkey is not known here").First.WaitForAsync();
    }
}
