using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers;

/// <summary>A row of a summary list: a fact, and perhaps a link to change it.</summary>
[HtmlTargetElement("gov-summary-row", ParentTag = "gov-summary-list")]
public sealed class GovSummaryRowTagHelper : TagHelper
{
    /// <summary>What the fact is.</summary>
    public string Key { get; set; } = "";

    /// <summary>Where it is changed; no link if left out.</summary>
    public string? Href { get; set; }

    /// <summary>The link's word, to which the key is added for those who cannot see the row.</summary>
    public string Action { get; set; } = "Change";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = await output.GetChildContentAsync();
        ((List<GovSummaryRow>)context.Items[typeof(GovSummaryRow)]).Add(new GovSummaryRow(Key, value, Link()));
        output.SuppressOutput();
    }

    private TagBuilder? Link()
    {
        if (Href is null)
        {
            return null;
        }

        var link = Gov.Tag("a", "govuk-link", Action).With("href", Href);
        link.InnerHtml.AppendHtml(Gov.Tag("span", "govuk-visually-hidden", $" {Key}"));
        return link;
    }
}

/// <summary>What a row hands to its list.</summary>
internal sealed record GovSummaryRow(string Key, IHtmlContent Value, IHtmlContent? Action);
