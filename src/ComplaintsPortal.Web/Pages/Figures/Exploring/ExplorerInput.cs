using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Exploring;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;

namespace ComplaintsPortal.Web.Pages.Figures.Exploring;

/// <summary>What the explorer was asked, as it stands in its address: an address that can be kept and passed on.</summary>
public sealed class ExplorerInput
{
    public string? Measure { get; set; }

    public string? Rows { get; set; }

    public string? Columns { get; set; }

    public string? Periods { get; set; }

    public string? Only { get; set; }

    /// <summary>Whether nothing was asked yet.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Measure + Rows + Columns + Periods + Only);

    public static IEnumerable<SelectListItem> Measures { get; } =
        [.. Domain.Figures.Measure.All.Select(measure => new SelectListItem(measure.Name, measure.Key))];

    public static IEnumerable<SelectListItem> Facets { get; } = [.. Facet.All.Select(facet => new SelectListItem(facet.Name, facet.Key))];

    /// <summary>The answers as they stand in an address: <c>measure=received&amp;rows=service&amp;periods=2025-26</c>.</summary>
    public string Written => QueryHelpers.AddQueryString("", new KeyValuePair<string, string?>[]
    {
        new("measure", Measure), new("rows", Rows), new("columns", Columns), new("periods", Periods), new("only", Only),
    }.Where(answer => !string.IsNullOrWhiteSpace(answer.Value))).TrimStart('?');

    /// <summary>The question that the answers make; null where they make none that the person may ask, and then each wrong one has its sentence.</summary>
    internal TableQuestion? Read(CouncilSetup council, Officer who, ModelStateDictionary state)
    {
        var typed = new TableAnswers(Measure, Rows, Columns, Periods, Only);
        if (!TableQuestion.TryRead(typed, council.Lists, council.Procedures, out var question, out var errors))
        {
            foreach (var (answer, sentence) in errors.DistinctBy(error => error.Answer))
            {
                state.AddModelError($"Input.{answer}", sentence);
            }

            return null;
        }

        if (question.WhyNotAsk(who) is { } refusal)
        {
            state.AddModelError($"Input.{nameof(Periods)}", refusal.ToString());
            return null;
        }

        if (Written.Length > SavedQuestion.AskedLength)
        {
            state.AddModelError($"Input.{nameof(Only)}", $"Ask for less: the address is longer than {SavedQuestion.AskedLength:N0} characters");
            return null;
        }

        if (ExploredTable.WhyNot(question, council) is { } tooMuch)
        {
            state.AddModelError($"Input.{nameof(Rows)}", tooMuch.ToString());
            return null;
        }

        return question;
    }
}
