using ComplaintsPortal.Testing.Host;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Web.Tests.Security;

/// <summary>Every address of the portal, and who guards it. A new one fails here until somebody decides.</summary>
public sealed class EndpointsTests(PortalHost portal) : IClassFixture<PortalHost>
{
    // Open to everybody: one signs in before one is somebody, and the rest holds nobody's data.
    private static readonly string[] Open =
    [
        "account/forgotten", "account/recovery-code", "account/second-factor", "account/set-password", "account/sign-in", "account/single-sign-on",
        "accessibility", "/council.css", "/council-logo", "/health", "/health/live", "/health/ready", "problems/{status:int}",
    ];

    private static readonly string[] Known =
    [
        Policies.WorkOnCases, Policies.ApproveResponses, Policies.SuperviseCases, Policies.WordLetters, Policies.ReadRules, Policies.AskFigures,
        Policies.AskFiguresByKey, Policies.ReadOwnCalendar, Policies.GiveContribution,
        Policies.PublishReports,
        Policies.ReadPublishedReports, Policies.ReadHelp, Policies.Administer, Policies.KeepRecords, Policies.KeepOwnAccount,
    ];

    [Fact]
    public void EveryEndpoint_Guarded_HasAPolicyOrIsOnTheListOfTheOpen()
    {
        var unguarded = Endpoints()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Where(endpoint => !endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(authorize => Known.Contains(authorize.Policy)))
            .Select(Address);

        Assert.Empty(unguarded);
    }

    [Fact]
    public void OpenEndpoints_AllOfThem_AreTheseAndNoOther()
    {
        var open = Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(Address).Distinct();

        Assert.Equal(Open.Order(StringComparer.Ordinal), open.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryPage_OfTheProject_IsAnEndpoint()
    {
        var pages = Endpoints().Select(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath).OfType<string>().ToHashSet();

        Assert.Superset(
            new HashSet<string> { "/Work/Index", "/Cases/Finding/Index", "/Approvals/Index", "/Published/File", "/Reports/Publish",
                "/Administration/Accounts/Change" }, pages);
    }

    [Fact]
    public void EndpointsOfALink_AllOfThem_AreTheseAndNoOther()
    {
        var byLink = Endpoints()
            .Where(endpoint => endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(authorize => authorize.Policy == Policies.GiveContribution))
            .Select(Address).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["contribution/{token}", "contribution/{token}/received"], byLink);
    }

    private static string Address(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText ?? "";

    private IEnumerable<RouteEndpoint> Endpoints() => portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
}
