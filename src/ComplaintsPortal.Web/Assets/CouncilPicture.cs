using ComplaintsPortal.Domain.Council;

namespace ComplaintsPortal.Web.Assets;

/// <summary>The council's logo as a picture of its own.</summary>
internal static class CouncilPicture
{
    public const string Address = "/council-logo";

    /// <summary>Maps the picture. It is open: the page on which people sign in shows it too.</summary>
    public static void MapCouncilPicture(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(Address, PictureAsync).AllowAnonymous();

    private static async Task<IResult> PictureAsync(HttpContext context, Setup setup, CancellationToken stop)
    {
        if ((await setup.GetAsync(stop)).Council.Logo is not { } logo)
        {
            return Results.NotFound();
        }

        // An address with a stamp names one picture for ever.
        context.Response.Headers.CacheControl = context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
        return Results.File(logo, CouncilLogo.TypeOf(logo));
    }
}
