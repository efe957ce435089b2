using System.Globalization;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers.Fields;

/// <summary>GOV.UK date input: day, month and year, read back by <see cref="DateInputModelBinder"/>.</summary>
public sealed class GovDateTagHelper : GovGroupTagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = Field;
        var parts = DateInputModelBinder.Parts;
        var error = parts.Select(part => field.ErrorAt($"{field.Name}.{part}")).FirstOrDefault(text => text is not null) ?? field.Error;
        var inputs = Gov.Tag("div", "govuk-date-input").With("id", field.Id);
        foreach (var part in parts)
        {
            inputs.InnerHtml.AppendHtml(Part(field, part, error is not null && IsWrong(field, part)));
        }

        Render(output, field, error, role: "group", inputs);
    }

    /// <summary>Where only parts are missing those are marked, else the whole date.</summary>
    private static bool IsWrong(Field field, string part)
    {
        var anyPartIsWrong = DateInputModelBinder.Parts.Any(other => field.ErrorAt($"{field.Name}.{other}") is not null);
        return !anyPartIsWrong || field.ErrorAt($"{field.Name}.{part}") is not null || string.IsNullOrWhiteSpace(field.TypedAt($"{field.Name}.{part}"));
    }

    private static TagBuilder Part(Field field, string part, bool wrong)
    {
        var name = $"{field.Name}.{part}";
        var id = Field.IdOf(name);
        var value = field.TypedAt(name) ?? Stored(field.Model as DateOnly?, part);
        var css = "govuk-input govuk-date-input__input" + (wrong ? " govuk-input--error" : "")
            + (part == "Year" ? " govuk-input--width-4" : " govuk-input--width-2");
        var input = Gov.Tag("input", css)
            .With("id", id)
            .With("name", name)
            .With("type", "text")
            .With("inputmode", "numeric")
            .With("value", string.IsNullOrEmpty(value) ? null : value);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        var group = Gov.Tag("div", "govuk-form-group", Gov.Label(id, part, "govuk-date-input__label"));
        group.InnerHtml.AppendHtml(input);
        return Gov.Tag("div", "govuk-date-input__item", group);
    }

    private static string? Stored(DateOnly? date, string part) => (date, part) switch
    {
        (null, _) => null,
        // A date that a form was never given.
        ({ } unset, _) when unset == default => null,
        ({ } set, "Day") => set.Day.ToString(CultureInfo.InvariantCulture),
        ({ } set, "Month") => set.Month.ToString(CultureInfo.InvariantCulture),
        ({ } set, _) => set.Year.ToString(CultureInfo.InvariantCulture),
    };
}
