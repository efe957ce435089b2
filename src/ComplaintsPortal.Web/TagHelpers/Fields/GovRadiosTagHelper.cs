using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers.Fields;

/// <summary>GOV.UK radios.</summary>
public sealed class GovRadiosTagHelper : GovGroupTagHelper
{
    /// <summary>What can be chosen.</summary>
    public IEnumerable<Option> Items { get; set; } = [];

    /// <summary>Side by side; only for two short answers.</summary>
    public bool Inline { get; set; }

    /// <summary>Smaller buttons, for filters.</summary>
    public bool Small { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = Field;
        Render(output, field, field.Error, role: null, new GovChoices("radios", "radio", Small, Inline).Render(field, Items));
    }
}
