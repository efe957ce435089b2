using System.Text.Json.Serialization;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Figures;
using ComplaintsPortal.Web.Pages.Figures;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ComplaintsPortal.Web.Api;

/// <summary>One question over HTTP: <c>GET /api/figures?period=2021-22&amp;measure=received&amp;procedure=children-act&amp;stage=1</c>.</summary>
public static class FiguresApi
{
    /// <summary>Maps the endpoint. Whoever may ask for figures may ask it.</summary>
    public static void MapFiguresApi(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/api/figures", AnswerAsync).RequireAuthorization(Policies.AskFigures);

    private static async Task<Results<Ok<Answer>, BadRequest<Refused>>> AnswerAsync(
        HttpContext context, PortalDb db, SignedIn signedIn, CancellationToken stop)
    {
        context.Response.Headers.CacheControl = "no-store";
        var (question, errors) = AskedFigure.Read(context.Request.Query);
        if (question is null)
        {
            return TypedResults.BadRequest(new Refused(errors));
        }

        if (SmallFigures.WhyNotAsk(question.Period, signedIn.Officer) is { } refusal)
        {
            return TypedResults.BadRequest(new Refused([refusal.ToString()]));
        }

        var setup = await CouncilSetup.ReadAsync(db, stop);
        if (question.WhyNotAnswer(setup.Lists, setup.Procedures) is { Count: > 0 } unknown)
        {
            return TypedResults.BadRequest(new Refused(unknown));
        }

        var figure = SmallFigures.For(signedIn.Officer, await new FigureBook(db).AnswerAsync([question], stop))[0];
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

    private sealed record Refused(IReadOnlyList<string> Errors);
}
