using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers;

/// <summary>GOV.UK details: more for those who want it, closed at first unless it says otherwise.</summary>
public sealed class GovDetailsTagHelper : TagHelper
{
    /// <summary>The line that opens it.</summary>
    public string Summary { get; set; } = "";

    /// <summary>Whether it stands open at first: what it holds matters here.</summary>
    public bool Open { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var body = await output.GetChildContentAsync();
        output.Become("details", "govuk-details");
        if (Open)
        {
            output.Attributes.SetAttribute("open", "");
        }

        output.Content.SetHtmlContent(Gov.Tag("summary", "govuk-details__summary", Gov.Tag("span", "govuk-details__summary-text", Summary)));
        output.Content.AppendHtml(Gov.Tag("div", "govuk-details__text", body));
    }
}
