using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Reports.Correcting;

/// <summary>The figures in which a case can stand over a period by its particulars: who complained, how, about whom and which service.</summary>
internal static class WatchedParticulars
{
    public static IEnumerable<WatchedFigure> Of(Period period, IReadOnlyList<Case> states, CouncilSetup setup) =>
        from facet in FacetsOf(states, setup.Lists.Places)
        from member in facet.Members.OfType<string>().Distinct()
        let question = new Question(period, Measure.Received).With(facet.Facet, member)
        select new WatchedFigure(question, $"{Measure.Received.Name}, {facet.Facet.Name}: {setup.Lists.Label(facet.Facet.List!, member)}");

    private static IEnumerable<(Facet Facet, IEnumerable<string?> Members)> FacetsOf(IReadOnlyList<Case> states, PlaceTree places) =>
    [
        (Facet.Channel, states.Select(one => one.Channel)),
        (Facet.Complainant, states.Select(one => one.ComplainantType)),
        (Facet.Subject, states.Select(one => one.SubjectStatus)),
        (Facet.Division, states.Select(one => places.Stand(one.Division, one.Service, one.Team).Division)),
        (Facet.Service, states.SelectMany(one => places.ServicesCovering(one.Service, one.Team))),
        (Facet.Team, states.Select(one => one.Team)),
        (Facet.District, states.Select(one => one.District)),
        (Facet.AdvocacyProvider, states.Select(one => one.AdvocacyProvider)),
    ];
}
