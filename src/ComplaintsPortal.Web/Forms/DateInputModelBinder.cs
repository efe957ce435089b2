using System.Globalization;
using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ComplaintsPortal.Web.Forms;

/// <summary>
/// Reads a date from a day, a month and a year, as GOV.UK's date input sends them, or from one <c>yyyy-MM-dd</c> in an address.
/// What was typed is kept; what is wrong is said in the words of the GOV.UK Design System, beside the part that is missing or the whole date.
/// </summary>
public sealed class DateInputModelBinder : IModelBinder
{
    /// <summary>The three parts, in the order in which they are asked for; each is a name below the date's own.</summary>
    public static readonly IReadOnlyList<string> Parts = ["Day", "Month", "Year"];

    private static readonly DateTimeFormatInfo English = CultureInfo.GetCultureInfo("en-GB").DateTimeFormat;

    /// <inheritdoc />
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = Parts.Select(part => Take(bindingContext, ModelNames.CreatePropertyModelName(bindingContext.ModelName, part))).ToArray();
        bindingContext.Result = typed.All(part => part is null) ? FromAddress(bindingContext) : FromParts(bindingContext, typed);
        return Task.CompletedTask;
    }

    private static string? Take(ModelBindingContext context, string name)
    {
        var value = context.ValueProvider.GetValue(name);
        if (value == ValueProviderResult.None)
        {
            return null;
        }

        context.ModelState.SetModelValue(name, value);
        return value.FirstValue?.Trim() ?? "";
    }

    private static ModelBindingResult FromAddress(ModelBindingContext context) => Take(context, context.ModelName) switch
    {
        null => default,
        "" => Empty(context),
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) =>
            Within(context, date),
        _ => Refuse(context, context.ModelName, $"{NameOf(context)} must be a real date"),
    };

    private static ModelBindingResult FromParts(ModelBindingContext context, string?[] typed)
    {
        var missing = Parts.Where((_, place) => string.IsNullOrEmpty(typed[place])).ToArray();
        if (missing.Length == Parts.Count)
        {
            return Empty(context);
        }

        if (missing.Length > 0)
        {
            var words = string.Join(" and ", missing.Select(part => part.ToLowerInvariant()));
            return Refuse(context, ModelNames.CreatePropertyModelName(context.ModelName, missing[0]), $"{NameOf(context)} must include a {words}");
        }

        if (typed[2]!.Length != 4 && int.TryParse(typed[2], NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            return Refuse(context, ModelNames.CreatePropertyModelName(context.ModelName, Parts[2]), "Year must include 4 numbers");
        }

        return Read(typed[0]!, typed[1]!, typed[2]!) is { } date
            ? Within(context, date)
            : Refuse(context, context.ModelName, $"{NameOf(context)} must be a real date");
    }

    // What can be no date here can be none in an import either.
    private static ModelBindingResult Within(ModelBindingContext context, DateOnly date) => KnownDate.WhyNot(date) is null
        ? ModelBindingResult.Success(date)
        : Refuse(context, context.ModelName, $"{NameOf(context)} must be from {KnownDate.First.Year} to {KnownDate.Last.Year}");

    private static DateOnly? Read(string day, string month, string year) =>
        Number(day) is { } d and >= 1 && (Number(month) ?? MonthNamed(month)) is { } m and >= 1 and <= 12 && Number(year) is { } y and >= 1000 and <= 9999
        && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A month's English name, in full or its first letters (three at least), or "Sept".</summary>
    private static int? MonthNamed(string text)
    {
        var name = text.TrimEnd('.');
        var month = name.Length < 3 ? -1 : Array.FindIndex(English.MonthNames, full => full.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return month < 0 ? null : month + 1;
    }

    /// <summary>An empty date is an answer where the property may be empty; its validator then says whether it is enough.</summary>
    private static ModelBindingResult Empty(ModelBindingContext context)
    {
        if (context.ModelMetadata.IsReferenceOrNullableType)
        {
            return ModelBindingResult.Success(null);
        }

        var name = NameOf(context);
        return Refuse(context, context.ModelName, $"Enter the {FirstLetter.Small(name)}");
    }

    private static ModelBindingResult Refuse(ModelBindingContext context, string key, string sentence)
    {
        context.ModelState.TryAddModelError(key, sentence);
        return ModelBindingResult.Failed();
    }

    private static string NameOf(ModelBindingContext context) => context.ModelMetadata.DisplayName ?? FieldWords.Of(context.ModelMetadata.PropertyName);
}
