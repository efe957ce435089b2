namespace ComplaintsPortal.Domain.Cases.Investigating;

/// <summary>Who recommends, in words.</summary>
public static class RecommenderWords
{
    /// <summary>"Review panel".</summary>
    public static string InWords(this Recommender from) => from switch
    {
        Recommender.Panel => "Review panel",
        Recommender.IndependentPerson => InvestigationRole.IndependentPerson.Title(),
        _ => InvestigationRole.InvestigatingOfficer.Title(),
    };
}
