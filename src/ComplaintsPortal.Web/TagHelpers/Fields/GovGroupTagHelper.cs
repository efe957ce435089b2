using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers.Fields;

/// <summary>A field of several controls inside one fieldset with a legend.</summary>
public abstract class GovGroupTagHelper : GovFieldTagHelper
{
    /// <summary>The question that the controls answer together; the property's display name if left out.</summary>
    public string? Legend { get; set; }

    /// <summary>The legend's size: s, m, l or xl; plain if left out.</summary>
    public string? LegendSize { get; set; }

    /// <summary>True where the legend is the page's own heading.</summary>
    public bool LegendIsHeading { get; set; }

    private protected void Render(TagHelperOutput output, Field field, string? error, string? role, TagBuilder controls)
    {
        output.HandAttributesTo(controls);
        BecomeGroup(output, error);
        var fieldset = Gov.Tag("fieldset", "govuk-fieldset", LegendOf(field))
            .With("role", role)
            .With("aria-describedby", DescribedBy(field.Id, error));
        AppendHintAndError(fieldset.InnerHtml, field.Id, error);
        fieldset.InnerHtml.AppendHtml(controls);
        output.Content.SetHtmlContent(fieldset);
    }

    private TagBuilder LegendOf(Field field)
    {
        var css = "govuk-fieldset__legend" + (LegendSize is null ? "" : $" govuk-fieldset__legend--{LegendSize}");
        var text = Legend ?? field.DisplayName ?? field.Name;
        return LegendIsHeading ? Gov.Tag("legend", css, Gov.Tag("h1", "govuk-fieldset__heading", text)) : Gov.Tag("legend", css, text);
    }
}
