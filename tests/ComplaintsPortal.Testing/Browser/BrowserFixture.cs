using ComplaintsPortal.Testing.Host;
using Microsoft.Playwright;
using Xunit;

namespace ComplaintsPortal.Testing.Browser;

/// <summary>A portal that listens on a port of its own, and a Chromium to visit it. Each visitor has a browser context of their own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    /// <summary>The portal.</summary>
    public PortalHost Portal { get; } = new();

    /// <summary>Where it listens.</summary>
    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        await Portal.InitializeAsync();
        Portal.UseKestrel(0);
        Portal.StartServer();
        Address = Portal.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium(), Args = Arguments, Headless = true });
    }

    /// <summary>Somebody at a computer, or on a phone, with script or without.</summary>
    public async Task<Visitor> VisitorAsync(bool script = true, int width = 1280)
    {
        var context = await ContextAsync(script, width);
        return new Visitor(context, await context.NewPageAsync(), script ? null : await ContextAsync(script: true, width));
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await Portal.DisposeAsync();
    }

    private async Task<IBrowserContext> ContextAsync(bool script, int width)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = Address,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            JavaScriptEnabled = script,
            ViewportSize = new() { Width = width, Height = 900 },
        });

        // Patience, not a measure: printing a report beside another journey takes its time on a small machine.
        context.SetDefaultTimeout(90_000);
        return context;
    }

    private static string Chromium() =>
        new[] { "chromium", "chromium-browser", "google-chrome", "microsoft-edge" }
            .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("No Chromium on the PATH; ./test installs one");
}
