using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace ComplaintsPortal.Web.Forms;

/// <summary>What is said of an answer that is chosen and never typed, such as a radio button, where it is none of those that there are.</summary>
internal sealed class ChoiceWords : IBindingMetadataProvider
{
    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        var type = context.Key.ModelType;
        if (!IsChosen(Nullable.GetUnderlyingType(type) ?? type) || context.BindingMetadata.ModelBindingMessageProvider is not { } say)
        {
            return;
        }

        say.SetAttemptedValueIsInvalidAccessor((_, field) => FromTheList(field));
        say.SetUnknownValueIsInvalidAccessor(FromTheList);
        say.SetValueIsInvalidAccessor(_ => FromTheList(context.Key.Name ?? "This"));
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => FromTheList("This"));
        say.SetNonPropertyUnknownValueIsInvalidAccessor(() => FromTheList("This"));
    }

    private static bool IsChosen(Type type) => type.IsEnum || type == typeof(bool) || type == typeof(Guid);

    private static string FromTheList(string field) => $"{PortalForms.Words(field)} has to be chosen from the list";
}
