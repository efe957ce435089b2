using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers;

/// <summary>GOV.UK warning text.</summary>
public sealed class GovWarningTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var body = await output.GetChildContentAsync();
        var text = Gov.Tag("strong", "govuk-warning-text__text", Gov.Tag("span", "govuk-visually-hidden", "Warning"));
        text.InnerHtml.Append(" ").AppendHtml(body);
        output.Become("div", "govuk-warning-text");
        output.Content.SetHtmlContent(Gov.Tag("span", "govuk-warning-text__icon", "!").With("aria-hidden", "true"));
        output.Content.AppendHtml(text);
    }
}
