using ComplaintsPortal.Data.Forms;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ComplaintsPortal.Web.Forms.Sending;

/// <summary>What becomes of a form when it is sent: it acts once, and nothing that was entered is lost.</summary>
internal static class Sending
{
    // What somebody typed is less; what is more carries a file, which is chosen again.
    private const long MostBytes = 4_000_000;

    internal static void AddFormSending(this IServiceCollection services)
    {
        services.AddScoped<FormMarks>();
        services.AddScoped<KeptForms>();
        services.TryAddSingleton<SentFormBook>();
        services.AddHostedService<FormSweep>();
    }

    /// <summary>On every page: the first is the outermost.</summary>
    internal static void SendFormsOnce(this RazorPagesOptions options)
    {
        options.Conventions.ConfigureFilter(new TypeFilterAttribute(typeof(ActsOnce)) { Order = -2 });
        options.Conventions.ConfigureFilter(new TypeFilterAttribute(typeof(GivesBack)) { Order = -1 });
    }

    /// <summary>
    /// Where somebody's session ended while they wrote, what they sent is kept, and the page gives it back once they have signed in again.
    /// The form itself says whose it is; a person who then signs in as somebody else sees nothing of it.
    /// </summary>
    internal static async Task KeepForSignInAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var services = context.HttpContext.RequestServices;
        var request = context.Request;
        if (request.ContentLength is < MostBytes && await services.GetRequiredService<FormMarks>().OfAsync(request) is { } mark)
        {
            var address = KeptForms.AddressOf(request);
            var stop = context.HttpContext.RequestAborted;
            if (await services.GetRequiredService<KeptForms>().KeepAsync(mark.By, address, KeptBecause.SignedOut, await request.ReadFormAsync(stop), stop))
            {
                var back = QueryString.Create(context.Options.ReturnUrlParameter, KeptForms.GivingBack(address));
                context.RedirectUri = $"{request.PathBase}{context.Options.LoginPath}{back}";
            }
        }
    }
}
