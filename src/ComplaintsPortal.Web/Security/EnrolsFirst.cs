using System.Security.Claims;
using ComplaintsPortal.Web.Api;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Security;

/// <summary>Whoever has to have a second factor and has none sets one up before anything else.</summary>
internal static class EnrolsFirst
{
    /// <summary>The claim of the cookie of somebody who has to.</summary>
    internal const string Missing = "second-factor-missing";

    /// <summary>The claim of somebody whom the council's own sign-in let in, which asks for a second factor itself.</summary>
    internal static readonly Claim SingleSignOn = new(ClaimTypes.AuthenticationMethod, "single-sign-on");

    // What one needs for it, and the way out.
    private static readonly string[] Open = ["/Account/SecondFactor/SetUp", "/Account/Confirm", "/Account/SignOut"];

    internal static void UseEnrolsFirst(this WebApplication portal) => portal.Use((context, next) =>
    {
        if (!context.User.HasClaim(claim => claim.Type == Missing) || context.User.HasClaim(SingleSignOn.Type, SingleSignOn.Value) || IsOpen(context))
        {
            return next(context);
        }

        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            return Problems.Of(StatusCodes.Status403Forbidden, ["Set up a second factor in the portal first"]).ExecuteAsync(context);
        }

        context.Response.Redirect($"{context.Request.PathBase}/account/authenticator");
        return Task.CompletedTask;
    });

    private static bool IsOpen(HttpContext context) => context.GetEndpoint() is not { } endpoint
        || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
        || endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page && Open.Contains(page.ViewEnginePath);
}
