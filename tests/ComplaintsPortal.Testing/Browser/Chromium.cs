using Microsoft.Playwright;
using Xunit;

namespace ComplaintsPortal.Testing.Browser;

/// <summary>One Chromium for all tests of a project. What its visitors do stays in contexts of their own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    // The one that the portal prints with.
    private static readonly string Found =
        Reports.Printing.Browser.Find() ?? throw new InvalidOperationException("There is no Chromium-based browser here; ./test installs one");

    private IPlaywright playwright = null!;

    /// <summary>The browser itself.</summary>
    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Found, Args = Arguments, Headless = true });
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright.Dispose();
    }
}
