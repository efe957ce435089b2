using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ComplaintsPortal.Web.Forms;

/// <summary>Gives every <see cref="DateOnly"/> of a form to <see cref="DateInputModelBinder"/>.</summary>
public sealed class DateInputModelBinderProvider : IModelBinderProvider
{
    /// <inheritdoc />
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new DateInputModelBinder() : null;
}
