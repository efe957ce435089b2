namespace ComplaintsPortal.Domain.Figures;

/// <summary>The facets of equality monitoring: what could point at a person, and is therefore told in a table of its own that hides small numbers.</summary>
public static class EqualityFacets
{
    /// <summary>All of them, in the order in which they are told.</summary>
    public static IReadOnlyList<Facet> All { get; } = [Facet.AgeBand, Facet.Gender, Facet.Ethnicity, Facet.Disability, Facet.SexualOrientation];

    /// <summary>Whether a question is narrowed by one of them.</summary>
    public static bool Narrow(Question question) => question.Facets.Keys.Any(key => All.Any(facet => facet.Key == key));
}
