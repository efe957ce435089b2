using ComplaintsPortal.Testing.Host;
using Microsoft.Playwright;
using Xunit;

namespace ComplaintsPortal.Testing.Browser;

/// <summary>
/// A portal that listens on a port of its own, and the Chromium to visit it. Each visitor has a browser context of their own. With
/// <c>PORTAL_TEST_SERVERS=2</c> two web servers share the database, and every request goes to the other one than the last.
/// </summary>
public sealed class BrowserFixture(Chromium chromium) : IAsyncLifetime
{
    private readonly bool twoServers = Environment.GetEnvironmentVariable("PORTAL_TEST_SERVERS") == "2";
    private PortalHost? another;
    private InTurns? between;

    /// <summary>The portal.</summary>
    public PortalHost Portal { get; } = new();

    /// <summary>Where it listens.</summary>
    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        await Portal.InitializeAsync();
        Address = Start(Portal);
        if (twoServers)
        {
            Address = await (between = new InTurns(Address, Start(another = Portal.Another()))).StartAsync();
        }
    }

    /// <summary>Somebody at a computer, or on a phone, with script or without.</summary>
    public async Task<Visitor> VisitorAsync(bool script = true, int width = 1280)
    {
        var context = await ContextAsync(script, width);
        return new Visitor(context, await context.NewPageAsync(), script ? null : await ContextAsync(script: true, width));
    }

    public async ValueTask DisposeAsync()
    {
        if (twoServers)
        {
            await between!.DisposeAsync();
            await another!.DisposeAsync();
        }

        await Portal.DisposeAsync();
    }

    private static string Start(PortalHost portal)
    {
        portal.UseKestrel(0);
        portal.StartServer();
        return portal.ClientOptions.BaseAddress.ToString().TrimEnd('/');
    }

    private async Task<IBrowserContext> ContextAsync(bool script, int width)
    {
        var context = await chromium.Browser.NewContextAsync(new()
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
}
