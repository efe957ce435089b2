using System.Globalization;
using System.Text.RegularExpressions;
using ComplaintsPortal.Testing.Host;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintsPortal.Web.Tests.Ladders;

/// <summary>
/// A page as its endpoint describes it: the pattern of its address, whether anybody may open it, whether it takes a form. The ladders
/// take their rows from these, so that a new page is on every ladder by existing.
/// </summary>
internal sealed partial record PortalPage(string Pattern, bool IsOpen, bool TakesForms)
{
    /// <summary>The number of a case, a point, a letter that is not there.</summary>
    public const int Missing = 999_999;

    private const string Nobody = "019a0000-0000-7000-8000-000000000000";

    /// <summary>Its model.</summary>
    public required Type Model { get; init; }

    /// <summary>Whether an address is one of this page.</summary>
    public bool Is(string address) =>
        Regex.IsMatch(address, $"^/{Parameter().Replace(Pattern, match => match.Groups["kind"].Value == "int" ? "[0-9]+" : "[^/]+")}$");

    /// <summary>Whether it is a page of one case.</summary>
    public bool IsOfACase => Pattern.StartsWith("cases/{id:int}", StringComparison.Ordinal);

    /// <summary>Whether it is a page of one stage.</summary>
    public bool IsOfAStage => Names.Contains("stage");

    /// <summary>Whether it is about one of several things within a case, such as a letter.</summary>
    public bool IsOfAPart => IsOfACase && Names.Except(["id", "stage"]).Any();

    /// <summary>Whether it is about one of several things, such as an account or a list.</summary>
    public bool HasSubject => Names.Any();

    private IEnumerable<string> Names => Parameter().Matches(Pattern).Select(match => match.Groups["name"].Value);

    /// <summary>Every page of the portal. One whose last part can be left out is there twice.</summary>
    public static async Task<IReadOnlyList<PortalPage>> AllAsync(PortalHost portal)
    {
        var loader = portal.Services.GetRequiredService<PageLoader>();
        var pages = new List<PortalPage>();
        foreach (var endpoint in portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
            {
                continue;
            }

            var loaded = await loader.LoadAsync(page, endpoint.Metadata);
            var handlers = loaded.HandlerMethods;
            var takesForms = handlers.Any(handler => string.Equals(handler.HttpMethod, HttpMethod.Post.Method, StringComparison.OrdinalIgnoreCase));
            var isOpen = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
            pages.AddRange(Patterns(endpoint.RoutePattern.RawText!).Select(pattern => new PortalPage(pattern, isOpen, takesForms)
            {
                Model = loaded.ModelTypeInfo!.AsType(),
            }));
        }

        return [.. pages.DistinctBy(page => page.Pattern).OrderBy(page => page.Pattern, StringComparer.Ordinal)];
    }

    /// <summary>Its address for a case and a stage. Whatever else it is about is not there.</summary>
    public string Address(int @case = Missing, int stage = 1) => "/" + Parameter().Replace(Pattern, match => match.Groups["name"].Value switch
    {
        "id" when IsOfACase => @case.ToString(CultureInfo.InvariantCulture),
        "stage" => stage.ToString(CultureInfo.InvariantCulture),
        _ => match.Groups["kind"].Value switch
        {
            "int" => Missing.ToString(CultureInfo.InvariantCulture),
            "guid" => Nobody,
            _ => "nonsense",
        },
    });

    private static IEnumerable<string> Patterns(string pattern)
    {
        var whole = pattern.TrimStart('/');
        if (whole.EndsWith("?}", StringComparison.Ordinal))
        {
            yield return whole[..whole.LastIndexOf('/')];
        }

        yield return whole.Replace("?}", "}", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\{(?<name>\w+)(:(?<kind>\w+))?\}")]
    private static partial Regex Parameter();
}
