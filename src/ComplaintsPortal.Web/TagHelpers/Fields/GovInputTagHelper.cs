using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ComplaintsPortal.Web.TagHelpers.Fields;

/// <summary>GOV.UK text input, or with <c>type="password"</c> the password input, whose value is never sent back to the browser.</summary>
public sealed class GovInputTagHelper : GovControlTagHelper
{
    /// <summary>The HTML type.</summary>
    public string Type { get; set; } = "text";

    /// <summary>Room for so many characters: 30, 20, 10, 5, 4, 3 or 2; the whole width if left out.</summary>
    public int? Width { get; set; }

    /// <summary>Which keyboard a phone shows.</summary>
    public string? Inputmode { get; set; }

    /// <summary>What stands before the box, such as a pound sign.</summary>
    public string? Prefix { get; set; }

    /// <summary>What stands after the box, such as a unit.</summary>
    public string? Suffix { get; set; }

    private bool IsPassword => Type == "password";

    private protected override TagBuilder Control(Field field, bool wrong)
    {
        var css = "govuk-input" + (Width is null ? "" : $" govuk-input--width-{Width}") + (wrong ? " govuk-input--error" : "");
        var input = Gov.Tag("input", css).With("type", Type).With("inputmode", Inputmode);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        if (!IsPassword)
        {
            return field.Text.Length == 0 ? input : input.With("value", field.Text);
        }

        Spellcheck = false;
        input.AddCssClass("govuk-js-password-input-input");
        input.AddCssClass("govuk-password-input__input");
        return input.With("autocapitalize", "none");
    }

    private protected override IHtmlContent Wrapped(TagBuilder control, TagHelperOutput group)
    {
        if (!IsPassword && Prefix is null && Suffix is null)
        {
            return control;
        }

        var wrapper = Gov.Tag("div", "govuk-input__wrapper");
        Affix(wrapper, "prefix", Prefix);
        wrapper.InnerHtml.AppendHtml(control);
        Affix(wrapper, "suffix", Suffix);
        if (IsPassword)
        {
            group.Attributes.SetAttribute("class", $"{group.Attributes["class"].Value} govuk-password-input");
            group.Attributes.SetAttribute("data-module", "govuk-password-input");
            wrapper.AddCssClass("govuk-password-input__wrapper");
            wrapper.InnerHtml.AppendHtml(ShowButton(control.Attributes["id"]!));
        }

        return wrapper;
    }

    private static void Affix(TagBuilder wrapper, string place, string? text)
    {
        if (text is not null)
        {
            wrapper.InnerHtml.AppendHtml(Gov.Tag("div", $"govuk-input__{place}", text).With("aria-hidden", "true"));
        }
    }

    private static TagBuilder ShowButton(string id) =>
        Gov.Tag("button", "govuk-button govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle", "Show")
            .With("type", "button")
            .With("data-module", "govuk-button")
            .With("aria-controls", id)
            .With("aria-label", "Show password")
            .With("hidden", "");
}
