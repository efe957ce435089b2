using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Charts;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Stages;

/// <summary>Which services it concerned, and the children whom it was about.</summary>
internal sealed class StagePlaces(StageScope scope)
{
    private const int ChartFrom = 20;
    private const int FewestBars = 3;
    private const int MostBars = 8;

    private readonly Breakdown places = Breakdown.OfPlaces(
        scope.Sheet, scope.All(Measure.Received), scope.Setup.Lists, scope.Detail, question => question.Of(Measure.Concluded));
    private readonly Breakdown subjects = Breakdown.Of(
        scope.Sheet, scope.All(Measure.Received), Facet.Subject, scope.Setup.Lists, question => question.With(Facet.Advocate, Facet.Yes));

    private readonly Asked advocate = scope.Sheet.Ask(scope.All(Measure.Received).With(Facet.Advocate, Facet.Yes));

    /// <summary>The table of services; a check of the whole report.</summary>
    public Breakdown Breakdown => places;

    /// <summary>The table of the children's situations; a check of the whole report.</summary>
    public Breakdown Subjects => subjects;

    /// <summary>The part, or null where nothing was received.</summary>
    public Section? Compose() => places.Total.IsNothing ? null : new Section("Services and children concerned", Blocks());

    /// <summary>What stands in the part.</summary>
    public IReadOnlyList<Block> Blocks()
    {
        if (places.Total.IsNothing)
        {
            return [];
        }

        var cohort = $"{scope.Noun.Many} received{scope.Here}";
        var size = $"the {Words.Number(places.Total.This)} {scope.Noun.For(places.Total.This)} received";
        List<Block> blocks = [places.TableOrSentence($"Services: {size}", cohort, "Service", scope.IsInFull ? "Concluded" : null) with { IsDetail = true }];
        if (blocks[0] is Table table && Drawn() is { Length: >= FewestBars } bars && scope is { IsInFull: true, IsLater: false })
        {
            blocks[0] = new Chart(
                $"{Words.Sentence(scope.Noun.Many)} received{scope.Here}, by service",
                $"{Words.List([.. bars.Select(bar => $"{Words.Within(bar.Name)} {bar.Value.Bracketed}")])}; {scope.Periods.Before} in brackets",
                ComparedBars.Draw(bars, scope.Periods.ThisLabel, scope.Periods.LastLabel), table with { IsDetail = false });
        }

        if (subjects.IsRecorded)
        {
            blocks.Add(
                subjects.TableOrSentence($"Children's situations: {size}", cohort, "Situation", advocate.Value.IsNothing ? null : "With an advocate") with
                {
                    IsDetail = true,
                });
        }

        return blocks;
    }

    // The busiest, where there are enough to be seen at a glance.
    private ComparedBar[] Drawn() => places.Total.This < ChartFrom ? [] : [.. places.Rows.Where(row => row.Recorded && !row.Value.IsNothing)
        .OrderByDescending(row => row.Value.This).ThenByDescending(row => row.Value.Last).Where(row => row.Depth == DeepestDrawn).Take(MostBars)
        .Select(row => new ComparedBar(row.Label, row.Value))];

    private int DeepestDrawn => places.Rows.Count(row => row.Depth == 0 && row.Recorded) >= FewestBars ? 0 : 1;
}
