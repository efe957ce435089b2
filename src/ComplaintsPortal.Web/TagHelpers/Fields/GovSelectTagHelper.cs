using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.TagHelpers.Fields;

/// <summary>GOV.UK select. Items of one group are put under its name.</summary>
public sealed class GovSelectTagHelper : GovControlTagHelper
{
    /// <summary>What can be chosen. An item's own <c>Selected</c> counts only while the property is empty.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>The first line, which stands for no choice; none if left out.</summary>
    public string? EmptyText { get; set; }

    private protected override TagBuilder Control(Field field, bool wrong)
    {
        var select = Gov.Tag("select", "govuk-select" + (wrong ? " govuk-select--error" : ""));
        var chosen = field.Chosen;
        if (EmptyText is not null)
        {
            select.InnerHtml.AppendHtml(Line("", EmptyText, selected: false));
        }

        foreach (var group in Items.GroupBy(item => item.Group))
        {
            var place = group.Key is null ? select : Gov.Tag("optgroup").With("label", group.Key.Name);
            foreach (var item in group)
            {
                var value = item.Value ?? item.Text;
                var selected = chosen.Count > 0 ? chosen.Contains(value) : item.Selected;
                place.InnerHtml.AppendHtml(Line(value, item.Text, selected).With("disabled", item.Disabled ? "" : null));
            }

            if (place != select)
            {
                select.InnerHtml.AppendHtml(place);
            }
        }

        return select;
    }

    private static TagBuilder Line(string value, string text, bool selected) =>
        Gov.Tag("option", null, text).With("value", value).With("selected", selected ? "" : null);
}
