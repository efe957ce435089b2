using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers;

/// <summary>The small parts that GOV.UK Frontend's components share; whatever text goes in comes out encoded.</summary>
internal static class Gov
{
    public static TagBuilder Tag(string name, string? cssClass = null, IHtmlContent? content = null)
    {
        var tag = new TagBuilder(name);
        if (cssClass is not null)
        {
            tag.Attributes["class"] = cssClass;
        }

        if (content is not null)
        {
            tag.InnerHtml.AppendHtml(content);
        }

        return tag;
    }

    public static TagBuilder Tag(string name, string? cssClass, string text)
    {
        var tag = Tag(name, cssClass);
        tag.InnerHtml.Append(text);
        return tag;
    }

    public static TagBuilder With(this TagBuilder tag, string attribute, string? value)
    {
        if (value is not null)
        {
            tag.Attributes[attribute] = value;
        }

        return tag;
    }

    public static TagBuilder Hint(string id, string text, string? cssClass = null) =>
        Tag("div", "govuk-hint" + After(cssClass), text).With("id", id);

    public static TagBuilder Error(string id, string text)
    {
        var paragraph = Tag("p", "govuk-error-message", Tag("span", "govuk-visually-hidden", "Error:")).With("id", id);
        paragraph.InnerHtml.Append(" " + text);
        return paragraph;
    }

    public static TagBuilder Label(string forId, string text, string? cssClass = null) =>
        Tag("label", "govuk-label" + After(cssClass), text).With("for", forId);

    public static string After(string? word) => string.IsNullOrEmpty(word) ? "" : " " + word;

    /// <summary>Turns the element into the given one; a class that the page's author wrote is kept.</summary>
    public static void Become(this TagHelperOutput output, string tagName, string cssClass)
    {
        var own = output.Attributes["class"]?.Value;
        output.TagName = tagName;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", cssClass + After(TextOf(own)));
    }

    /// <summary>Moves the attributes that the page's author added to the control itself.</summary>
    public static void HandAttributesTo(this TagHelperOutput output, TagBuilder control)
    {
        foreach (var attribute in output.Attributes)
        {
            if (attribute.Name == "class")
            {
                control.Attributes["class"] += After(TextOf(attribute.Value));
            }
            else
            {
                control.Attributes[attribute.Name] = TextOf(attribute.Value);
            }
        }

        output.Attributes.Clear();
    }

    private static string TextOf(object? value)
    {
        if (value is not IHtmlContent html)
        {
            return value?.ToString() ?? "";
        }

        using var writer = new StringWriter();
        html.WriteTo(writer, HtmlEncoder.Default);
        return WebUtility.HtmlDecode(writer.ToString());
    }
}
