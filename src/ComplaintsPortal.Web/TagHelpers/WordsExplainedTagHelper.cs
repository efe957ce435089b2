using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using ComplaintsPortal.Domain.Help;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers;

/// <summary>
/// Explains at the foot of a page the words of the field that stand on it, so that nobody has to leave the page to know what is
/// asked. Which they are is read from the page itself: no page has to name them, and none can forget to.
/// </summary>
public sealed class WordsExplainedTagHelper : TagHelper
{
    // Marks are passed over, so that a word in an attribute is none; the longest form is tried first.
    private static readonly Regex Word = new(
        $@"<[^>]*>|\b(?<form>(?:{string.Join('|', Terms.Forms.Select(Regex.Escape))})s?)\b",
        RegexOptions.Compiled | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Whether they are explained at all: somebody is signed in, and the page is not help itself.</summary>
    public bool Explained { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var page = await output.GetChildContentAsync();
        if (!Explained)
        {
            return;
        }

        var terms = On(page.GetContent(HtmlEncoder.Default));
        if (terms.Count > 0)
        {
            output.PostContent.SetHtmlContent(Draw(terms));
        }
    }

    private static List<Term> On(string page) =>
    [
        .. Word.Matches(page).Where(match => match.Groups["form"].Success).Select(match => Terms.Find(match.Value)).OfType<Term>()
            .Distinct().OrderBy(term => term.Name, StringComparer.OrdinalIgnoreCase),
    ];

    private static TagBuilder Draw(List<Term> terms)
    {
        var list = Gov.Tag("dl", "portal-terms__list");
        foreach (var term in terms)
        {
            list.InnerHtml.AppendHtml(Gov.Tag("dt", null, term.Name));
            list.InnerHtml.AppendHtml(Gov.Tag("dd", null, term.Authority is { } authority ? $"{term.Meaning} ({authority})" : term.Meaning));
        }

        var details = Gov.Tag("details", "govuk-details portal-terms");
        details.InnerHtml.AppendHtml(Gov.Tag("summary", "govuk-details__summary", Gov.Tag("span", "govuk-details__summary-text", "Words used on this page")));
        details.InnerHtml.AppendHtml(Gov.Tag("div", "govuk-details__text", list));
        return details;
    }
}
