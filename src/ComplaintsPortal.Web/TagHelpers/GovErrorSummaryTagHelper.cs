using System.Globalization;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers.Fields;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers;

/// <summary>GOV.UK error summary: one line for each field that is wrong, which leads to it, and what it holds; nothing where nothing is wrong.</summary>
public sealed class GovErrorSummaryTagHelper : TagHelper
{
    /// <summary>Where the page stands.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var cure = await output.GetChildContentAsync();
        var list = Gov.Tag("ul", "govuk-list govuk-error-summary__list");
        var state = ViewContext.ModelState;
        foreach (var line in OfThePage(state).Concat(OfFields(state)))
        {
            list.InnerHtml.AppendHtml(Gov.Tag("li", null, line));
        }

        if (!list.HasInnerHtml)
        {
            output.SuppressOutput();
            return;
        }

        var alert = Gov.Tag("div").With("role", "alert");
        alert.InnerHtml.AppendHtml(Gov.Tag("h2", "govuk-error-summary__title", "There is a problem"));
        var body = Gov.Tag("div", "govuk-error-summary__body", list);
        body.InnerHtml.AppendHtml(cure);
        alert.InnerHtml.AppendHtml(body);
        output.Become("div", "govuk-error-summary");
        output.Attributes.SetAttribute("data-module", "govuk-error-summary");
        output.Content.SetHtmlContent(alert);
    }

    private static IEnumerable<TagBuilder> OfThePage(ModelStateDictionary state) =>
        state[""] is not { } page ? [] : page.Errors.Select(error => Gov.Tag("span", null, error.ErrorMessage));

    private IEnumerable<TagBuilder> OfFields(ModelStateDictionary state) =>
        from key in state.Keys.OrderBy(key => Place(ViewContext.ViewData.ModelMetadata, key), StringComparer.Ordinal)
        where key.Length > 0
        let error = Field.FirstError(state, key)
        where error is not null && !DateInputModelBinder.Parts.Any(part => Field.FirstError(state, $"{key}.{part}") is not null)
        select Gov.Tag("a", null, error).With("href", "#" + Field.IdOf(Target(state, key)));

    /// <summary>A date as a whole is no control; its day is.</summary>
    private static string Target(ModelStateDictionary state, string key) =>
        state.ContainsKey($"{key}.{DateInputModelBinder.Parts[0]}") ? $"{key}.{DateInputModelBinder.Parts[0]}" : key;

    /// <summary>
    /// The order of the properties is the order of the fields on the page, and the summary keeps to it; the state itself keeps none.
    /// </summary>
    private static string Place(ModelMetadata? at, string key)
    {
        var place = "";
        foreach (var step in key.Split('.', '[').Select(step => step.TrimEnd(']')))
        {
            var isNumber = int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            place += isNumber ? $"{number:D6}" : $"{at?.Properties.TakeWhile(property => property.PropertyName != step).Count() ?? 0:D6}";
            at = isNumber ? at?.ElementMetadata : at?.Properties[step];
        }

        return place;
    }
}
