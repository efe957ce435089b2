using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Reports.Charts;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Stages;

/// <summary>How what was concluded ended.</summary>
internal sealed class StageOutcomes(StageScope scope)
{
    // Fewer than these are read faster than seen.
    private const int ChartFrom = 20;
    private const int ChartRows = 3;

    private readonly Breakdown outcomes = Breakdown.Of(scope.Sheet, scope.All(Measure.Concluded), Facet.Outcome, scope.Setup.Lists);
    private readonly Asked fault = scope.Ask(Measure.Concluded, Facet.Fault, Facet.Yes);
    private readonly Asked reopened = scope.Ask(Measure.Concluded, Facet.Reopened, Member.Reopened.Once, Member.Reopened.Multiple);
    private readonly Asked reopenedOften = scope.Ask(Measure.Concluded, Facet.Reopened, Member.Reopened.Multiple);
    private readonly Asked responded = scope.Ask(Measure.Responded);

    /// <summary>The table of outcomes; a check of the whole report.</summary>
    public Breakdown Breakdown => outcomes;

    /// <summary>The part, or null where nothing was concluded.</summary>
    public Section? Compose()
    {
        if (outcomes.Total.IsNothing)
        {
            return null;
        }

        return new Section("Outcomes", [Division(), .. Fault(), .. Ended(), .. Reopened()]);
    }

    /// <summary>The outcomes alone, where there was more than one.</summary>
    public IEnumerable<Block> InBrief() => outcomes.Rows.Count > 1
        ? [outcomes.TableOrSentence($"Outcomes of the {Words.Number(outcomes.Total.This)} {scope.Noun.For(outcomes.Total.This)} concluded",
            $"{scope.Noun.Many} concluded{scope.Here}", "Outcome")]
        : [];

    private Block Division()
    {
        var noun = scope.Noun;
        var caption = outcomes.Total.This == 0
            ? $"Outcomes of the {noun.Many} concluded {scope.Periods.Before}"
            : $"Outcomes of the {Words.Number(outcomes.Total.This)} {noun.For(outcomes.Total.This)} concluded";
        var cohort = $"{noun.Many} concluded{scope.Here}";
        var rows = outcomes.Rows;
        return outcomes.Total.This < ChartFrom || rows.Count < ChartRows
            ? outcomes.TableOrSentence(caption, cohort, "Outcome")
            : new Chart(
                $"Outcomes of the {noun.Many} concluded",
                $"{Words.List([.. rows.Select(row => $"{Words.Within(row.Label)} {row.Value.Bracketed}")])}; {scope.Periods.Before} in brackets",
                ComparedBars.Draw([.. rows.Select(row => new ComparedBar(row.Label, row.Value))], scope.Periods.ThisLabel, scope.Periods.LastLabel),
                outcomes.Table(caption, cohort, "Outcome"));
    }

    private IEnumerable<Block> Fault()
    {
        if (scope.Setup.Lists.All(ListName.Outcome).Any(outcome => outcome.Fault) && !fault.Value.IsNothing)
        {
            yield return new Paragraph($"Fault was found, in whole or in part, in {Part(fault)}.");
        }
    }

    private IEnumerable<Block> Ended()
    {
        var without = new Compared(outcomes.Total.This - responded.Value.This, outcomes.Total.Last - responded.Value.Last);
        if (without.This > 0)
        {
            yield return new Paragraph($"{without.Bracketed} ended without a response, and {responded.Show().Bracketed} with one.");
        }
    }

    private IEnumerable<Block> Reopened()
    {
        if (!reopened.Value.IsNothing)
        {
            yield return new Paragraph(
                $"{Part(reopened)}, {Words.Plural(reopened.Value.This, "was", "were")} reopened after a response"
                    + $"{(reopenedOften.Value.IsNothing ? "." : Often())}");
        }
    }

    private Phrase Often() => $", {reopenedOften.Show().Bracketed} of them more than once.";

    // "44 (92) of the 76 (198) concluded, 58% (46%)"
    private Phrase Part(Asked part) =>
        $"{part.Show().Bracketed} of the {outcomes.ShowTotal().Bracketed} concluded, {Shares.Of(part.Value, outcomes.Total)}";
}
