using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers.Fields;

/// <summary>A field of one control with its label above it. Attributes that the helper does not know go to the control.</summary>
public abstract class GovControlTagHelper : GovFieldTagHelper
{
    /// <summary>What the person reads; the property's display name if left out.</summary>
    public string? Label { get; set; }

    /// <summary>The label's size: s, m, l or xl; plain if left out.</summary>
    public string? LabelSize { get; set; }

    /// <summary>True where the label is the page's own heading.</summary>
    public bool LabelIsHeading { get; set; }

    /// <summary>What the browser may fill in, as HTML names it.</summary>
    public string? Autocomplete { get; set; }

    /// <summary>Whether the browser marks spelling; its own choice if left out.</summary>
    public bool? Spellcheck { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = Field;
        var control = Control(field, field.Error is not null)
            .With("id", field.Id)
            .With("name", field.Name)
            .With("aria-describedby", DescribedBy(field.Id, field.Error))
            .With("autocomplete", Autocomplete)
            .With("spellcheck", Spellcheck switch { null => null, true => "true", false => "false" });
        output.HandAttributesTo(control);
        BecomeGroup(output, field.Error);
        output.Content.AppendHtml(LabelOf(field));
        AppendHintAndError(output.Content, field.Id, field.Error);
        output.Content.AppendHtml(Wrapped(control, output));
    }

    private protected abstract TagBuilder Control(Field field, bool wrong);

    private protected virtual IHtmlContent Wrapped(TagBuilder control, TagHelperOutput group) => control;

    private TagBuilder LabelOf(Field field)
    {
        var label = Gov.Label(field.Id, Label ?? field.DisplayName ?? field.Name, LabelSize is null ? null : $"govuk-label--{LabelSize}");
        return LabelIsHeading ? Gov.Tag("h1", "govuk-label-wrapper", label) : label;
    }
}
