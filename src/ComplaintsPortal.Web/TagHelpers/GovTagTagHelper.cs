using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers;

/// <summary>GOV.UK tag: a short state or kind.</summary>
public sealed class GovTagTagHelper : TagHelper
{
    /// <summary>grey, green, turquoise, purple, pink, red, orange or yellow; blue if left out.</summary>
    public string? Colour { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become("strong", "govuk-tag" + (Colour is null ? "" : $" govuk-tag--{Colour}"));
}
