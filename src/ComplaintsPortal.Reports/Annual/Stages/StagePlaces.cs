using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Document;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Stages;

/// <summary>Which services it concerned, and the children whom it was about.</summary>
internal sealed class StagePlaces(StageScope scope)
{
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
        List<Block> blocks = [places.TableOrSentence($"Services: {size}", cohort, "Service", scope.IsInFull ? "Concluded" : null)];
        if (subjects.IsRecorded)
        {
            blocks.Add(subjects.TableOrSentence($"Children's situations: {size}", cohort, "Situation", advocate.Value.IsNothing ? null : "With an advocate"));
        }

        return blocks;
    }
}
