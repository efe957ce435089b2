using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers;

/// <summary>One entry of the main navigation; left out for a person whom its policy does not allow in.</summary>
public sealed class GovNavItemTagHelper(IAuthorizationService authorization, LinkGenerator links) : TagHelper
{
    /// <summary>The page it leads to, such as <c>/Cases/Index</c>.</summary>
    public string Page { get; set; } = "";

    /// <summary>The policy that the person must meet.</summary>
    public string Policy { get; set; } = "";

    /// <summary>The folders whose pages belong to this entry, such as <c>/Cases</c>, with blanks between; the page alone if left out.</summary>
    public string? Section { get; set; }

    /// <summary>Where the page stands.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var http = ViewContext.HttpContext;
        if (links.GetPathByPage(http, Page, values: new { area = "" }) is not { } address || !(await authorization.AuthorizeAsync(http.User, Policy)).Succeeded)
        {
            output.SuppressOutput();
            return;
        }

        var words = await output.GetChildContentAsync();
        var current = Current();
        var link = Gov.Tag("a", "govuk-service-navigation__link",
            current is null ? words : Gov.Tag("strong", "govuk-service-navigation__active-fallback", words))
            .With("href", address)
            .With("aria-current", current);
        output.Become("li", "govuk-service-navigation__item" + (current is null ? "" : " govuk-service-navigation__item--active"));
        output.Content.SetHtmlContent(link);
    }

    /// <summary>"page" on the very page, "true" on another of its section, else nothing.</summary>
    private string? Current()
    {
        var here = (ViewContext.ActionDescriptor as PageActionDescriptor)?.ViewEnginePath ?? "";
        return here == Page ? "page" : Section?.Split(' ').Any(folder => here.StartsWith($"{folder}/", StringComparison.Ordinal)) is true ? "true" : null;
    }
}
