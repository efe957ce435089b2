using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ComplaintsPortal.Web.Security;

/// <summary>
/// Before what does most harm in the wrong hands (all records taken out, a role changed, a link to set a password) the person shows again who they
/// are, unless they did within ten minutes: a computer left alone is not enough.
/// </summary>
internal sealed class AsksPasswordAgain(TimeProvider time) : IAsyncPageFilter
{
    private static readonly string[] Pages =
    [
        "/Administration/Export", "/Administration/Accounts/Add", "/Administration/Accounts/Change", "/Administration/Accounts/Close",
        "/Administration/Accounts/SigningIn", "/Administration/Accounts/AskLink", "/Administration/Accounts/AskRole",
        "/Administration/Agreements/Index", "/Account/SecondFactor/SetUp", "/Account/SecondFactor/Codes", "/Account/Passkeys/Index",
    ];

    internal static void AskPasswordAgain(PageConventionCollection conventions)
    {
        foreach (var page in Pages)
        {
            conventions.AddPageApplicationModelConvention(page, model => model.Filters.Add(new TypeFilterAttribute(typeof(AsksPasswordAgain))));
        }
    }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (Sessions.IsFresh(context.HttpContext, time))
        {
            return next();
        }

        // The page itself, not what was sent to it: it is filled in again.
        context.Result = new RedirectToPageResult("/Account/Confirm", new { returnUrl = $"{context.HttpContext.Request.Path}" });
        return Task.CompletedTask;
    }
}
