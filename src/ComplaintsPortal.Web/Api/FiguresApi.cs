using System.Text.Json.Serialization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Figures;
using ComplaintsPortal.Web.Pages.Figures;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ComplaintsPortal.Web.Api;

/// <summary>One question over HTTP: <c>GET /api/figures?period=2021-22&amp;measure=received&amp;procedure=children-act&amp;stage=1</c>.</summary>
public static class FiguresApi
{
    /// <summary>Maps the endpoint and its description. Whoever may ask for figures may ask both, signed in or with a key.</summary>
    public static void MapFiguresApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/api/figures", AnswerAsync).RequireAuthorization(Policies.AskFiguresByKey)
            .WithSummary("One figure: a measure over a period, narrowed by facets")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .AddOpenApiOperationTransformer((operation, _, _) => FiguresDescription.DescribeAsync(operation));
        endpoints.MapOpenApi("/api/openapi.json").RequireAuthorization(Policies.AskFiguresByKey);
    }

    private static async Task<Results<Ok<Answer>, ProblemHttpResult>> AnswerAsync(
        HttpContext context, PortalDb db, Setup setup, SignedIn signedIn, CancellationToken stop)
    {
        context.Response.Headers.CacheControl = "no-store";
        var (question, errors) = AskedFigure.Read(context.Request.Query);
        if (question is null)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, errors);
        }

        if (SmallFigures.WhyNotAsk(question.Period, signedIn.Officer) is { } refusal)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, [refusal.ToString()]);
        }

        var council = await setup.GetAsync(stop);
        if (question.WhyNotAnswer(council.Lists, council.Procedures) is { Count: > 0 } unknown)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, unknown);
        }

        var figure = SmallFigures.For(signedIn.Officer, await new FigureBook(db, council).AnswerAsync([question], stop))[0];
        return TypedResults.Ok(new Answer(
            question.Period.Name, question.Measure.Key, question.Facets.ToDictionary(facet => facet.Key, facet => string.Join('|', facet.Value)),
            figure.Value)
        {
            Suppressed = figure.Suppressed,
        });
    }

    private sealed record Answer(string Period, string Measure, IReadOnlyDictionary<string, string> Facets, decimal? Value)
    {
        // Said only where it is so: whoever sees all reads the same answer as ever.
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public bool Suppressed { get; init; }
    }
}
