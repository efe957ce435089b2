using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers;

/// <summary>GOV.UK panel: the heading of a page that confirms something, with a line below it.</summary>
public sealed class GovPanelTagHelper : TagHelper
{
    /// <summary>The page's heading.</summary>
    public string Heading { get; set; } = "";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var body = await output.GetChildContentAsync();
        output.Become("div", "govuk-panel govuk-panel--confirmation");
        output.Content.SetHtmlContent(Gov.Tag("h1", "govuk-panel__title", Heading));
        if (!body.IsEmptyOrWhiteSpace)
        {
            output.Content.AppendHtml(Gov.Tag("div", "govuk-panel__body", body));
        }
    }
}
