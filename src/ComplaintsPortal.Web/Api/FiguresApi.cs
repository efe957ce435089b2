using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Figures;
using ComplaintsPortal.Web.Security;

namespace ComplaintsPortal.Web.Api;

/// <summary><c>GET /api/figures</c>: one question, put as a query string, and its answer.</summary>
internal static class FiguresApi
{
    internal static void MapFiguresApi(this IEndpointRouteBuilder portal) =>
        portal.MapGet("/api/figures", AnswerAsync).RequireAuthorization(Policies.AskFigures);

    private static async Task<IResult> AnswerAsync(HttpRequest request, Setup setup, PortalDb db, CancellationToken stop)
    {
        string[] twice = [.. request.Query.Where(parameter => parameter.Value.Count > 1).Select(parameter => $"\"{parameter.Key}\" is given twice: write several members as one union, such as once|multiple")];
        if (twice.Length > 0)
        {
            return Results.BadRequest(new Refused(twice));
        }

        var facets = request.Query.Where(parameter => parameter.Key is not ("period" or "measure")).Select(parameter => KeyValuePair.Create(parameter.Key, parameter.Value.ToString()));
        if (!Question.TryParse(request.Query["period"], request.Query["measure"], facets, out var question, out var errors))
        {
            return Results.BadRequest(new Refused(errors));
        }

        var council = await setup.GetAsync(stop);
        if (question.WhyNotAnswer(council.Lists, council.Procedures) is { Count: > 0 } unknown)
        {
            return Results.BadRequest(new Refused(unknown));
        }

        var figure = (await new FigureBook(db).AnswerAsync([question], stop))[0];
        return Results.Ok(new Answer(
            question.Period.Name, question.Measure.ToString(), question.Facets.ToDictionary(facet => facet.Key, facet => string.Join('|', facet.Value)), figure.Value));
    }

    private sealed record Answer(string Period, string Measure, Dictionary<string, string> Facets, decimal? Value);

    private sealed record Refused(IReadOnlyList<string> Errors);
}
