using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers.Fields;

/// <summary>What every field has: the property it is for, a hint, and the error found in it.</summary>
public abstract class GovFieldTagHelper : TagHelper
{
    /// <summary>The property that the field fills.</summary>
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>A line of help below the label.</summary>
    public string? Hint { get; set; }

    /// <summary>Where the page stands.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private protected Field Field => new(For, ViewContext);

    private protected static void BecomeGroup(TagHelperOutput output, string? error) =>
        output.Become("div", "govuk-form-group" + (error is null ? "" : " govuk-form-group--error"));

    private protected void AppendHintAndError(IHtmlContentBuilder content, string id, string? error)
    {
        if (Hint is not null)
        {
            content.AppendHtml(Gov.Hint($"{id}-hint", Hint));
        }

        if (error is not null)
        {
            content.AppendHtml(Gov.Error($"{id}-error", error));
        }
    }

    /// <summary>The ids that describe the field, in the order in which they are read out.</summary>
    private protected string? DescribedBy(string id, string? error) => (Hint, error) switch
    {
        (null, null) => null,
        (not null, null) => $"{id}-hint",
        (null, not null) => $"{id}-error",
        _ => $"{id}-hint {id}-error",
    };
}
