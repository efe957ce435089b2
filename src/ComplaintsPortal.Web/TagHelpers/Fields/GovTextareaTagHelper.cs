using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.TagHelpers.Fields;

/// <summary>GOV.UK textarea.</summary>
public sealed class GovTextareaTagHelper : GovControlTagHelper
{
    /// <summary>Height in lines of text.</summary>
    public int Rows { get; set; } = 5;

    private protected override TagBuilder Control(Field field, bool wrong)
    {
        var area = Gov.Tag("textarea", "govuk-textarea" + (wrong ? " govuk-textarea--error" : "")).With("rows", $"{Rows}");
        // A browser drops the first line break in a textarea; this one is there to be dropped, so that what was typed stays whole.
        area.InnerHtml.AppendHtml("\n").Append(field.Text);
        return area;
    }
}
