using System.Security.Claims;
using AngleSharp.Dom;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Web.Tests.TagHelpers;

public sealed class GovNavItemTests
{
    [Fact]
    public void Item_ForSomebodyWhomItsPolicyKeepsOut_IsNotThere() => Assert.Null(Render(role: "Clerk", here: "/Work/Index"));

    [Fact]
    public void Item_ForAPageThatIsNotThere_IsNotThere() => Assert.Null(Render(role: "Officer", here: "/Work/Index", page: "/Nowhere"));

    [Theory]
    [InlineData("/Work/Index", null)]
    [InlineData("/Cases/Finding/Index", "page")]
    [InlineData("/Cases/Stages/Responses/Approve", "true")]
    [InlineData("/CasesOfOld/Index", null)]
    public void Item_SeenFromAPage_SaysWhetherThatPageIsIts(string here, string? current)
    {
        var item = Render(role: "Officer", here)!;

        var link = item.QuerySelector("a.govuk-service-navigation__link")!;
        Assert.Equal("/cases", link.GetAttribute("href"));
        Assert.Equal(current, link.GetAttribute("aria-current"));
        Assert.Equal(current is not null, item.ClassList.Contains("govuk-service-navigation__item--active"));
        Assert.Equal("Cases", link.TextContent);
    }

    private static IElement? Render(string role, string here, string page = "/Cases/Finding/Index")
    {
        var services = new ServiceCollection().AddLogging().AddAuthorization(options => options.AddPolicy("work", policy => policy.RequireRole("Officer")));
        using var provider = services.BuildServiceProvider();
        var http = new DefaultHttpContext { User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, role)], "test")) };
        var item = new GovNavItemTagHelper(provider.GetRequiredService<IAuthorizationService>(), new CasesAlone())
        {
            Page = page,
            Section = "/Cases",
            Policy = "work",
            ViewContext = new ViewContext { HttpContext = http, ActionDescriptor = new PageActionDescriptor { ViewEnginePath = here } },
        };
        return FormPage.Html(item, "Cases").FirstElementChild;
    }

    /// <summary>The addresses of a portal that has the one page.</summary>
    private sealed class CasesAlone : LinkGenerator
    {
        public override string? GetPathByAddress<TAddress>(
            HttpContext httpContext, TAddress address, RouteValueDictionary values, RouteValueDictionary? ambientValues = null, PathString? pathBase = null,
            FragmentString fragment = default, LinkOptions? options = null) =>
            values["page"] as string == "/Cases/Finding/Index" ? "/cases" : null;

        public override string? GetPathByAddress<TAddress>(
            TAddress address, RouteValueDictionary values, PathString pathBase = default, FragmentString fragment = default,
            LinkOptions? options = null) => null;

        public override string? GetUriByAddress<TAddress>(
            HttpContext httpContext, TAddress address, RouteValueDictionary values, RouteValueDictionary? ambientValues = null, string? scheme = null,
            HostString? host = null, PathString? pathBase = null, FragmentString fragment = default, LinkOptions? options = null) => null;

        public override string? GetUriByAddress<TAddress>(
            TAddress address, RouteValueDictionary values, string scheme, HostString host, PathString pathBase = default, FragmentString fragment = default,
            LinkOptions? options = null) => null;
    }
}
