using Microsoft.Net.Http.Headers;

namespace ComplaintsPortal.Web.Assets;

/// <summary>The style sheet, scripts and typeface that the build makes.</summary>
public static class PortalAssets
{
    /// <summary>Serves them. An address with a version (<c>?v=</c>) names one content for ever, so a browser may keep it for a year.</summary>
    public static IApplicationBuilder UsePortalAssets(this IApplicationBuilder app) => app.UseStaticFiles(new StaticFileOptions
    {
        OnPrepareResponse = file => file.Context.Response.Headers[HeaderNames.CacheControl] =
            file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache",
    });
}
