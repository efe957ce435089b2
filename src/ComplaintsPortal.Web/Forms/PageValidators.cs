using System.ComponentModel;
using System.Reflection;
using FluentValidation;

namespace ComplaintsPortal.Web.Forms;

/// <summary>The validators that need nothing but the form. One that also needs the case, or a list, is made by its page.</summary>
internal static class PageValidators
{
    internal static void AddPageValidators(this IServiceCollection services)
    {
        // A sentence names its field as the page does.
        ValidatorOptions.Global.DisplayNameResolver = (_, member, _) =>
            member is null ? null : member.GetCustomAttribute<DisplayNameAttribute>()?.DisplayName ?? FieldWords.Of(member.Name);
        services.AddValidatorsFromAssembly(
            typeof(PageValidators).Assembly,
            ServiceLifetime.Singleton,
            found => found.ValidatorType.GetConstructor([]) is not null,
            includeInternalTypes: true);
    }
}
