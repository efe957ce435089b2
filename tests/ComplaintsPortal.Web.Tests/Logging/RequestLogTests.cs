using System.Globalization;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Testing.Host;
using Serilog.Events;

namespace ComplaintsPortal.Web.Tests.Logging;

public sealed class RequestLogTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("/cases/123?x=secret", "GET /cases/{id:int} answered 404 in ")]
    [InlineData("/cases?x=secret", "GET /cases answered 200 in ")]
    [InlineData("/no/such/secret", "GET (no route) answered 404 in ")]
    public async Task Request_Answered_IsOneLineWithThePatternOfTheAddressAndNobodysName(string url, string expected)
    {
        using var officer = await portal.SignInAsync(Role.Officer);
        var before = portal.Log.All.Count;

        await officer.OpenAsync(url);

        var line = Assert.Single(portal.Log.All.Skip(before), IsOfRequest);
        Assert.StartsWith(expected, line.RenderMessage(null), StringComparison.Ordinal);
        Assert.Equal(["Elapsed", "RequestMethod", "Route", "StatusCode", "Trace"], line.Properties.Keys.Where(name => name != "SourceContext").Order());
        Assert.All(portal.Log.All.Skip(before), one => Assert.DoesNotContain(Written(one), word => HoldsPersonalData(word)));
    }

    [Fact]
    public async Task Request_WithoutAccount_LogsTheRouteAndNotWhereItWasSent()
    {
        using var anybody = portal.Anonymous();
        var before = portal.Log.All.Count;

        await anybody.OpenAsync("/cases/123?x=secret");

        var line = Assert.Single(portal.Log.All.Skip(before), IsOfRequest);
        Assert.StartsWith("GET /cases/{id:int} answered 302 in ", line.RenderMessage(null), StringComparison.Ordinal);
    }

    private static bool IsOfRequest(LogEvent one) => one.Properties.ContainsKey("Route");

    private static IEnumerable<string> Written(LogEvent one) =>
        [one.RenderMessage(null), .. one.Properties.Values.Select(value => value.ToString(null, CultureInfo.InvariantCulture))];

    private static bool HoldsPersonalData(string word) =>
        new[] { "secret", "Ada", "Osei", "anyshire.example" }.Any(part => word.Contains(part, StringComparison.OrdinalIgnoreCase));
}
