using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers;

/// <summary>GOV.UK summary list of <see cref="GovSummaryRowTagHelper"/> rows.</summary>
public sealed class GovSummaryListTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rows = new List<GovSummaryRow>();
        context.Items[typeof(GovSummaryRow)] = rows;
        await output.GetChildContentAsync();
        output.Become("dl", "govuk-summary-list");
        var anyActions = rows.Any(row => row.Action is not null);
        output.Content.Clear();
        foreach (var row in rows)
        {
            output.Content.AppendHtml(Render(row, anyActions));
        }
    }

    private static TagBuilder Render(GovSummaryRow row, bool anyActions)
    {
        var gap = anyActions && row.Action is null ? " govuk-summary-list__row--no-actions" : "";
        var line = Gov.Tag("div", "govuk-summary-list__row" + gap, Gov.Tag("dt", "govuk-summary-list__key", row.Key));
        line.InnerHtml.AppendHtml(Gov.Tag("dd", "govuk-summary-list__value", row.Value));
        if (row.Action is not null)
        {
            line.InnerHtml.AppendHtml(Gov.Tag("dd", "govuk-summary-list__actions", row.Action));
        }

        return line;
    }
}
