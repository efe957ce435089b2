using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.Forms.Sending;

/// <summary>Puts a mark into every form that is sent: by it the form acts once, and what was entered finds its person again.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class FormMarkTagHelper(FormMarks marks) : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // What only searches acts on nothing, and is sent as often as somebody likes.
        if (context.AllAttributes["role"]?.Value.ToString() == "search" || marks.New() is not { } mark)
        {
            return;
        }

        var input = Gov.Tag("input").With("type", "hidden").With("name", FormMarks.Field).With("value", mark).With("autocomplete", "off");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        output.PreContent.AppendHtml(input);
    }
}
