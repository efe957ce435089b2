using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers.Fields;

/// <summary>GOV.UK checkboxes: several for a property that holds a list; one, which sends <c>true</c>, for a yes or no.</summary>
public sealed class GovCheckboxesTagHelper : GovGroupTagHelper
{
    /// <summary>What can be ticked; for a single box give <see cref="Label"/> instead.</summary>
    public IEnumerable<Option>? Items { get; set; }

    /// <summary>What stands beside a single box. It needs no legend: the label says all.</summary>
    public string? Label { get; set; }

    /// <summary>Smaller boxes, for filters.</summary>
    public bool Small { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = Field;
        var options = Items ?? [new Option("true", Label ?? field.DisplayName ?? field.Name, Legend is null ? Hint : null)];
        var choices = new GovChoices("checkboxes", "checkbox", Small, Inline: false);
        if (Items is not null || Legend is not null)
        {
            Render(output, field, field.Error, role: null, choices.Render(field, options));
            return;
        }

        var boxes = choices.Render(field, options, field.Error is null ? null : $"{field.Id}-error");
        output.HandAttributesTo(boxes);
        BecomeGroup(output, field.Error);
        if (field.Error is { } error)
        {
            output.Content.AppendHtml(Gov.Error($"{field.Id}-error", error));
        }

        output.Content.AppendHtml(boxes);
    }
}
