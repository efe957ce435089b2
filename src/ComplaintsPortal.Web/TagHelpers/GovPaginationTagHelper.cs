using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers;

/// <summary>GOV.UK pagination; nothing where there is only one page.</summary>
public sealed class GovPaginationTagHelper : TagHelper
{
    private static readonly HtmlString PreviousArrow =
        Arrow("prev", "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z");
    private static readonly HtmlString NextArrow =
        Arrow("next", "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z");

    /// <summary>The page shown, from 1.</summary>
    public int Page { get; set; }

    /// <summary>How many there are.</summary>
    public int Pages { get; set; }

    /// <summary>The address of a page, in which <c>{page}</c> stands for its number.</summary>
    public string UrlTemplate { get; set; } = "";

    /// <summary>The address of the next page where it says more than its number; null where it does not.</summary>
    public string? NextUrl { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Pages <= 1)
        {
            output.SuppressOutput();
            return;
        }

        output.Become("nav", "govuk-pagination");
        output.Attributes.SetAttribute("aria-label", "Pagination");
        if (Page > 1)
        {
            output.Content.AppendHtml(Step("prev", "Previous", Address(Page - 1)));
        }

        output.Content.AppendHtml(List());
        if (Page < Pages)
        {
            output.Content.AppendHtml(Step("next", "Next", NextUrl ?? Address(Page + 1)));
        }
    }

    private TagBuilder List()
    {
        var list = Gov.Tag("ul", "govuk-pagination__list");
        var last = 0;
        foreach (var number in Enumerable.Range(1, Pages).Where(IsShown))
        {
            if (number > last + 1)
            {
                list.InnerHtml.AppendHtml(Gov.Tag("li", "govuk-pagination__item govuk-pagination__item--ellipsis", "⋯"));
            }

            list.InnerHtml.AppendHtml(Item(number));
            last = number;
        }

        return list;
    }

    /// <summary>The first, the last, the present page and its neighbours, and a page that alone would be left out.</summary>
    private bool IsShown(int number) => number == 1 || number == Pages || Math.Abs(number - Page) <= 1
        || (number == 2 && Page == 4) || (number == Pages - 1 && Page == Pages - 3);

    private TagBuilder Item(int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var link = Gov.Tag("a", "govuk-link govuk-pagination__link", text)
            .With("href", Address(number))
            .With("aria-label", $"Page {text}")
            .With("aria-current", number == Page ? "page" : null);
        return Gov.Tag("li", "govuk-pagination__item" + (number == Page ? " govuk-pagination__item--current" : ""), link);
    }

    private static TagBuilder Step(string direction, string word, string address)
    {
        var title = Gov.Tag("span", "govuk-pagination__link-title", word);
        title.InnerHtml.AppendHtml(Gov.Tag("span", "govuk-visually-hidden", " page"));
        var link = Gov.Tag("a", "govuk-link govuk-pagination__link").With("href", address).With("rel", direction);
        link.InnerHtml.AppendHtml(direction == "prev" ? PreviousArrow : HtmlString.Empty).AppendHtml(title)
            .AppendHtml(direction == "next" ? NextArrow : HtmlString.Empty);
        return Gov.Tag("div", $"govuk-pagination__{direction}", link);
    }

    private string Address(int number) => UrlTemplate.Replace("{page}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static HtmlString Arrow(string direction, string path) => new(
        $"""<svg class="govuk-pagination__icon govuk-pagination__icon--{direction}" xmlns="http://www.w3.org/2000/svg" """
        + $"""height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="{path}"></path></svg>""");
}
