using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.TagHelpers.Fields;

/// <summary>GOV.UK file upload. Its form needs <c>enctype="multipart/form-data"</c>.</summary>
public sealed class GovFileTagHelper : GovControlTagHelper
{
    /// <summary>The kinds of file that the browser offers, as HTML lists them.</summary>
    public string? Accept { get; set; }

    private protected override TagBuilder Control(Field field, bool wrong)
    {
        var input = Gov.Tag("input", "govuk-file-upload" + (wrong ? " govuk-file-upload--error" : "")).With("type", "file").With("accept", Accept);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        return input;
    }
}
