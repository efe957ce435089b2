using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers;

/// <summary>GOV.UK details: more for those who want it, closed at first.</summary>
public sealed class GovDetailsTagHelper : TagHelper
{
    /// <summary>The line that opens it.</summary>
    public string Summary { get; set; } = "";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var body = await output.GetChildContentAsync();
        output.Become("details", "govuk-details");
        output.Content.SetHtmlContent(Gov.Tag("summary", "govuk-details__summary", Gov.Tag("span", "govuk-details__summary-text", Summary)));
        output.Content.AppendHtml(Gov.Tag("div", "govuk-details__text", body));
    }
}
