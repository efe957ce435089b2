namespace ComplaintsPortal.Domain.Cases.Ombudsman;

/// <summary>What the Ombudsman asked, decided and recommended in the case.</summary>
public sealed class CaseOmbudsman(Case @case)
{
    /// <summary>
    /// Records what the Ombudsman did so far. The paragraph for the report stays; where anything else changes, it has to be cleared anew.
    /// </summary>
    public void Record(OmbudsmanFacts facts, Office office)
    {
        OmbudsmanRecord.WhyNotRecord(office)?.Throw();
        @case.OmbudsmanRecord ??= new OmbudsmanRecord(@case.Id, new OmbudsmanFacts(facts.Reference));
        var known = @case.OmbudsmanRecord.Facts;
        facts = facts with { Paragraph = known.Paragraph, Clearance = known.Clearance };
        if (facts == known)
        {
            return;
        }

        var decided = known.Decided is null && facts.Decided is { } on
            ? $"Ombudsman's decision of {on:d MMMM yyyy} recorded" : "Particulars of the Ombudsman changed";
        @case.OmbudsmanRecord.State(facts with { Clearance = known.Clearance.Withdrawn() });
        @case.Record($"{decided}{known.Clearance.FallsAway}", office);
    }

    /// <summary>Records a recommendation, to be carried out by a date.</summary>
    public OmbudsmanRecommendation AddRecommendation(string text, DateOnly due, Office office)
    {
        OmbudsmanRecommendation.WhyNotAdd(office)?.Throw();
        @case.Record($"Ombudsman's recommendation recorded, due {due:d MMMM yyyy}", office);
        @case.OmbudsmanRecommendations.Add(new OmbudsmanRecommendation(@case.Id, new OmbudsmanRecommendationFacts(text, due)));
        return @case.OmbudsmanRecommendations[^1];
    }
}
