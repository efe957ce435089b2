using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ComplaintsPortal.Testing;

namespace ComplaintsPortal.Web.Tests.TagHelpers;

/// <summary>The examples that GOV.UK Frontend publishes with each component, as the measure of what our tag helpers write.</summary>
internal static partial class GovUk
{
    /// <summary>The markup of one example, with its field's name and id put in place of the example's.</summary>
    public static string Example(string component, string name, string? exampleId = null, string? id = null, string? fieldName = null)
    {
        var path = Path.Combine(Repository.Root, "node_modules/govuk-frontend/dist/govuk/components", component, "fixtures.json");
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var html = document.RootElement.GetProperty("fixtures").EnumerateArray()
            .Single(example => example.GetProperty("name").GetString() == name).GetProperty("html").GetString()!;
        return exampleId is null ? html : NameAttribute().Replace(html, $" name=\"{fieldName}\"").Replace(exampleId, id!, StringComparison.Ordinal);
    }

    /// <summary>Markup with what does not matter taken out: the order of attributes and classes, and white space.</summary>
    public static string Plain(string html) => Plain(new HtmlParser().ParseDocument(html).Body!.FirstElementChild!);

    public static string Plain(INode node) => node switch
    {
        IElement element =>
            $"<{element.LocalName}{string.Concat(element.Attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal).Select(Plain))}>\n"
            + $"{string.Concat(element.ChildNodes.Select(Plain))}</{element.LocalName}>\n",
        IText text when string.IsNullOrWhiteSpace(text.Data) => "",
        IText text => Spaces().Replace(text.Data.Trim(), " ") + "\n",
        _ => "",
    };

    private static string Plain(IAttr attribute) => attribute.Name == "class"
        ? $" class=\"{string.Join(' ', attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal))}\""
        : $" {attribute.Name}=\"{attribute.Value}\"";

    [GeneratedRegex(" name=\"[^\"]*\"")]
    private static partial Regex NameAttribute();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
