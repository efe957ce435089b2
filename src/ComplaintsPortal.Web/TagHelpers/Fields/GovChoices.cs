using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.TagHelpers.Fields;

/// <summary>A list of radio buttons or tick boxes: two components that differ in name and type alone.</summary>
internal sealed record GovChoices(string Component, string Type, bool Small, bool Inline)
{
    /// <summary>The list of controls, each also described by what <paramref name="describedBy"/> names.</summary>
    public TagBuilder Render(Field field, IEnumerable<Option> options, string? describedBy = null)
    {
        var css = $"govuk-{Component}" + (Inline ? $" govuk-{Component}--inline" : "") + (Small ? $" govuk-{Component}--small" : "");
        var list = Gov.Tag("div", css).With("data-module", $"govuk-{Component}");
        var chosen = field.Chosen;
        foreach (var (number, option) in options.Index())
        {
            // The first has the field's own id, so that the error summary can lead to it.
            var id = number == 0 ? field.Id : $"{field.Id}-{number + 1}";
            list.InnerHtml.AppendHtml(Item(field.Name, id, option, chosen.Contains(option.Value), describedBy));
        }

        return list;
    }

    private TagBuilder Item(string name, string id, Option option, bool isChosen, string? describedBy)
    {
        var hintId = option.Hint is null ? null : $"{id}-item-hint";
        var described = string.Join(' ', new[] { describedBy, hintId }.OfType<string>());
        var input = Gov.Tag("input", $"govuk-{Component}__input")
            .With("id", id)
            .With("name", name)
            .With("type", Type)
            .With("value", option.Value)
            .With("checked", isChosen ? "" : null)
            .With("aria-describedby", described.Length == 0 ? null : described);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        var item = Gov.Tag("div", $"govuk-{Component}__item", input);
        item.InnerHtml.AppendHtml(Gov.Label(id, option.Label, $"govuk-{Component}__label"));
        if (option.Hint is not null)
        {
            item.InnerHtml.AppendHtml(Gov.Hint(hintId!, option.Hint, $"govuk-{Component}__hint"));
        }

        return item;
    }
}
