using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers;

/// <summary>GOV.UK back link; its words are "Back" if left empty. It belongs into the section <c>BeforeContent</c>.</summary>
public sealed class GovBackLinkTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        output.Become("a", "govuk-back-link");
        if (words.IsEmptyOrWhiteSpace)
        {
            output.Content.SetContent("Back");
        }
    }
}
