using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ComplaintsPortal.Web.TagHelpers.Fields;

/// <summary>One field of a form as its page must show it: what was typed comes before what is stored, and its first error beside it.</summary>
internal sealed class Field
{
    private readonly ModelExpression expression;
    private readonly ModelStateDictionary state;

    public Field(ModelExpression expression, ViewContext context)
    {
        this.expression = expression;
        state = context.ModelState;
        Name = context.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
    }

    public string Name { get; }

    public string Id => IdOf(Name);

    public string? DisplayName => expression.Metadata.DisplayName;

    public object? Model => expression.Model;

    public string? Error => ErrorAt(Name);

    /// <summary>The text to show in a box: as typed if the form came back, else the stored value as this culture writes it.</summary>
    public string Text => TypedAt(Name) ?? Convert.ToString(expression.Model, CultureInfo.CurrentCulture) ?? "";

    /// <summary>The values that are chosen among options.</summary>
    public IReadOnlyCollection<string> Chosen => state.TryGetValue(Name, out var entry) && entry.RawValue is not null
        ? entry.RawValue as string[] ?? [entry.AttemptedValue ?? ""]
        : expression.Model switch
        {
            null => [],
            bool yes => [yes ? "true" : "false"],
            string one => [one],
            IEnumerable many => [.. many.Cast<object>().Select(Invariant)],
            var one => [Invariant(one)],
        };

    public string? TypedAt(string name) => state.TryGetValue(name, out var entry) ? entry.AttemptedValue : null;

    public string? ErrorAt(string name) => FirstError(state, name);

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    public static string? FirstError(ModelStateDictionary state, string name) =>
        state.TryGetValue(name, out var entry) ? entry.Errors.Select(error => error.ErrorMessage).FirstOrDefault(text => text.Length > 0) : null;

    private static string Invariant(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
