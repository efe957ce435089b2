using ComplaintsPortal.Domain.Figures;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace ComplaintsPortal.Web.Pages.Figures;

/// <summary>A question as it stands in an address: <c>period=2021-22&amp;measure=received&amp;stage=1</c>, for pages and for the API.</summary>
internal static class AskedFigure
{
    private const string PeriodName = "period";
    private const string MeasureName = "measure";

    /// <summary>The question of an address; null where it cannot be read, and then the errors are sentences for whoever wrote it.</summary>
    /// <param name="query">The address.</param>
    /// <param name="besides">Names in it that belong to no question.</param>
    public static (Question? Question, IReadOnlyList<string> Errors) Read(IQueryCollection query, params string[] besides)
    {
        List<string> errors = [];
        var (period, measure) = (Single(query, PeriodName, errors), Single(query, MeasureName, errors));
        var facets = query.Where(parameter => parameter.Key is not (PeriodName or MeasureName) && !besides.Contains(parameter.Key))
            .SelectMany(parameter => parameter.Value.Select(value => KeyValuePair.Create(parameter.Key, value ?? "")));
        return Question.TryParse(period, measure, facets, out var question, out var found) && errors.Count == 0
            ? (question, [])
            : (null, [.. errors, .. found]);
    }

    /// <summary>Where the page that explains a figure is, below the portal's own address.</summary>
    public static string Address(Question question) => QueryHelpers.AddQueryString("~/figures/cases", Written(question));

    private static IEnumerable<KeyValuePair<string, StringValues>> Written(Question question) =>
    [
        new(PeriodName, question.Period.Name), new(MeasureName, question.Measure.Key),
        .. question.Facets.Select(facet => KeyValuePair.Create(facet.Key, new StringValues(string.Join('|', facet.Value)))),
    ];

    private static string? Single(IQueryCollection query, string name, List<string> errors)
    {
        if (query[name].Count > 1)
        {
            errors.Add($"Give one {name}: there are {query[name].Count}");
        }

        return query[name].FirstOrDefault();
    }
}
