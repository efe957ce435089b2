namespace ComplaintsPortal.Web.Forms;

/// <summary>How forms are read: dates in three parts, and plain English where a value cannot be read.</summary>
public static class PortalForms
{
    /// <summary>Sets it up. Nothing is required merely because its type is not nullable: validators say what is, in their own words.</summary>
    public static IMvcBuilder AddPortalForms(this IMvcBuilder pages) => pages.AddMvcOptions(options =>
    {
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        options.ModelBinderProviders.Insert(0, new DateInputModelBinderProvider());
        options.ModelBinderProviders.Insert(1, new PlainTextModelBinderProvider());
        options.ModelMetadataDetailsProviders.Add(new ChoiceWords());
        var say = options.ModelBindingMessageProvider;
        say.SetValueMustBeANumberAccessor(field => $"{Words(field)} must be a number");
        say.SetAttemptedValueIsInvalidAccessor((_, field) => $"{Words(field)} must be written in figures, such as 12");
        say.SetUnknownValueIsInvalidAccessor(field => $"{Words(field)} must be written in figures, such as 12");
        say.SetValueIsInvalidAccessor(_ => "Check this and enter it again");
        say.SetValueMustNotBeNullAccessor(_ => "Enter an answer");
        say.SetMissingBindRequiredValueAccessor(field => $"Enter {Words(field)}");
        say.SetMissingKeyOrValueAccessor(() => "Enter an answer");
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "Check this and enter it again");
        say.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Check this and enter it again");
        say.SetNonPropertyValueMustBeANumberAccessor(() => "Enter a number");
        say.SetMissingRequestBodyRequiredValueAccessor(() => "The request is empty");
    });

    /// <summary>A display name is words already; a property's name becomes them.</summary>
    internal static string Words(string field) => field.Contains(' ', StringComparison.Ordinal) ? field : FieldWords.Of(field);
}
