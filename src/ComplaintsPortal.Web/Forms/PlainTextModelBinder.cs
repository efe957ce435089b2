using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace ComplaintsPortal.Web.Forms;

/// <summary>Reads a text, and refuses what an import refuses of every text: what a form took in must come back from an export.</summary>
/// <param name="inner">Reads the text.</param>
public sealed class PlainTextModelBinder(IModelBinder inner) : IModelBinder
{
    /// <inheritdoc />
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        await inner.BindModelAsync(bindingContext);
        if (bindingContext.Result.Model is string text && PlainText.WhyNot(text) is { } refusal)
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, refusal.ToString());
            bindingContext.Result = ModelBindingResult.Failed();
        }
    }
}

/// <summary>Gives every text of a form to <see cref="PlainTextModelBinder"/>.</summary>
public sealed class PlainTextModelBinderProvider : IModelBinderProvider
{
    /// <inheritdoc />
    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.ModelType == typeof(string)
        && (context.BindingInfo.BindingSource is null || !context.BindingInfo.BindingSource.CanAcceptDataFrom(BindingSource.Header))
        ? new PlainTextModelBinder(new SimpleTypeModelBinder(typeof(string), context.Services.GetRequiredService<ILoggerFactory>()))
        : null;
}
