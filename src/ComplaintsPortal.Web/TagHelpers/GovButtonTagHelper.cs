using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers;

/// <summary>GOV.UK button, which submits its form. For a link that looks like one write <c>a class="govuk-button"</c>.</summary>
public sealed class GovButtonTagHelper : TagHelper
{
    /// <summary>The HTML type.</summary>
    public string Type { get; set; } = "submit";

    /// <summary>A less important action beside the main one.</summary>
    public bool Secondary { get; set; }

    /// <summary>An action that is hard to undo.</summary>
    public bool Warning { get; set; }

    /// <summary>Whether a second click within a second is ignored.</summary>
    public bool PreventDoubleClick { get; set; } = true;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("button", "govuk-button" + (Secondary ? " govuk-button--secondary" : "") + (Warning ? " govuk-button--warning" : ""));
        output.Attributes.SetAttribute("type", Type);
        output.Attributes.SetAttribute("data-module", "govuk-button");
        if (PreventDoubleClick)
        {
            output.Attributes.SetAttribute("data-prevent-double-click", "true");
        }
    }
}
