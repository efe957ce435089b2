using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace ComplaintsPortal.Web.Forms;

/// <summary>A form in an encoding that nobody knows, or that is no longer supported, is a request that cannot be understood: nobody's fault here.</summary>
internal static class FormCharset
{
    /// <summary>Answers such requests with 400.</summary>
    public static void UseKnownCharsets(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!IsKnown(context.Request.ContentType))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            Forget(context);
            return;
        }

        try
        {
            await next(context);
        }
        catch (NotSupportedException unread) when (context.Request.HasFormContentType && context.Features.Get<IFormFeature>()?.Form is null)
        {
            // A part of the form named such an encoding for itself.
            Forget(context);
            throw new BadHttpRequestException("The form is in an encoding that is not known", unread);
        }
    });

    // The page that says so must not read the form again.
    private static void Forget(HttpContext context) => context.Request.ContentType = null;

    private static bool IsKnown(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type) || type.Charset.Length == 0)
        {
            return true;
        }

        try
        {
            _ = Encoding.GetEncoding(HeaderUtilities.RemoveQuotes(type.Charset).ToString());
            return true;
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }
}
