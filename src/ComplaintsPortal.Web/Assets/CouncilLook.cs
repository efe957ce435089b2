namespace ComplaintsPortal.Web.Assets;

/// <summary>Whose portal this is, as every page says it.</summary>
/// <param name="Name">The council's name.</param>
/// <param name="StyleSheet">The address of the sheet with the council's own colour; null where it has none.</param>
/// <param name="Logo">The address of its logo; null where it has none.</param>
/// <param name="IsDemonstration">Whether all of it is invented.</param>
public sealed record Look(string Name, string? StyleSheet, string? Logo, bool IsDemonstration);

/// <summary>The council's name, colour and logo.</summary>
public sealed class CouncilLook(Setup setup)
{
    /// <summary>Reads them.</summary>
    public async Task<Look> GetAsync()
    {
        var council = (await setup.GetAsync()).Council;
        return new Look(
            council.Name,
            council.Colour is null ? null : $"~{CouncilColour.Address}?v={council.Stamp}",
            council.Logo is null ? null : $"~{CouncilPicture.Address}?v={council.Stamp}",
            council.IsDemonstration);
    }
}

/// <summary>The council's own colour as a style sheet: a page may hold no style of its own.</summary>
internal static class CouncilColour
{
    public const string Address = "/council.css";

    /// <summary>Maps the sheet. It is open: the page on which people sign in wears the colour too.</summary>
    public static void MapCouncilColour(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(Address, SheetAsync).AllowAnonymous();

    private static async Task<IResult> SheetAsync(HttpContext context, Setup setup, CancellationToken stop)
    {
        // An address with a stamp names one colour for ever.
        context.Response.Headers.CacheControl = context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
        var colour = (await setup.GetAsync(stop)).Council.Colour;
        return Results.Text(colour is null ? "" : $":root {{ --council-colour: {colour}; }}\n", "text/css");
    }
}
