using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Reports.Wording;

namespace ComplaintsPortal.Reports.Annual.Tables;

/// <summary>The members of a facet as rows or columns of a grid, as far as a question leaves them.</summary>
internal static class Members
{
    /// <summary>The members that a table asks for: of one facet, or the whole tree of places.</summary>
    /// <param name="asked">The key of a facet, or <see cref="CrossTable.Place"/>.</param>
    /// <param name="whole">What narrows the table: its own members of the facet are those that are shown, and a place shows what lies below it.</param>
    /// <param name="setup">The council's lists.</param>
    public static IReadOnlyList<GridRow> Of(string asked, Question whole, CouncilSetup setup)
    {
        if (asked == CrossTable.Place)
        {
            return Places(whole, setup.Lists, PlaceDetail.Teams);
        }

        var facet = Facet.Find(asked)!;
        return facet.List switch
        {
            ListName.Service or ListName.Team => Below(facet, whole, setup.Lists),
            _ => [.. Chosen(facet, whole, setup).Select(member => new GridRow(Label(facet, member, setup), Narrow(facet, member)))],
        };
    }

    /// <summary>Divisions, services and teams, each below the one that it belongs to, and what stands in none.</summary>
    public static IReadOnlyList<GridRow> Places(Question whole, CouncilLists lists, PlaceDetail detail)
    {
        var tree = Place.Tree(lists, detail).Where(place => place.Facet.AppliesTo(whole.Measure)).ToList();
        Facet[] named = [.. new[] { Facet.Division, Facet.Service, Facet.Team }.Where(facet => whole.Facets.ContainsKey(facet.Key))];
        if (named.Length == 0)
        {
            var unknown = new GridRow(BrokenDown.NotRecorded, question => tree.Select(place => place.Facet).Distinct()
                .Aggregate(question, (narrowed, facet) => narrowed.With(facet, Facet.None)));
            return [.. tree.Select(place => new GridRow(place.Label, Narrow(place.Facet, place.Key), place.Depth)), unknown];
        }

        List<GridRow> below = [];
        foreach (var (place, at) in tree.Select((place, at) => (place, at)))
        {
            if (named.Any(facet => facet == place.Facet && whole.Facets[facet.Key].Contains(place.Key)))
            {
                below.AddRange(tree.Skip(at + 1).TakeWhile(under => under.Depth > place.Depth)
                    .Select(under => new GridRow(under.Label, Narrow(under.Facet, under.Key), under.Depth - place.Depth - 1)));
            }
        }

        return below;
    }

    /// <summary>What a person reads for a member.</summary>
    public static string Label(Facet facet, string member, CouncilSetup setup) => facet switch
    {
        _ when facet.List is { } list && setup.Lists.Find(list, member) is { } entry => entry.Label,
        _ when member == Facet.None => BrokenDown.NotRecorded,
        _ when facet == Facet.Procedure => setup.FindProcedure(member)?.Name ?? member,
        _ when facet == Facet.Kind && Enum.TryParse<ProcedureKind>(member, ignoreCase: true, out var kind) =>
            kind == ProcedureKind.Other ? "Other records" : Words.Sentence(Noun.Of(kind).Many),
        _ when facet == Facet.Stage => $"Stage {member}",
        _ when facet == Facet.Band => member switch { "standard" => "Within the standard", "maximum" => "Beyond it, within the maximum", _ => "Longer" },
        _ when facet == Facet.Timeliness && member == "on-time" => "By the date due",
        _ when facet == Facet.Timeliness && member == "late" => "After the date due",
        _ when member is Facet.Yes or Facet.No => $"{facet.Name}: {member}",
        _ => Words.Sentence(member.Replace('-', ' ')),
    };

    /// <summary>Narrows a question to one member; the places that cover a place need not be named beside it.</summary>
    public static Func<Question, Question> Narrow(Facet facet, string member) => question =>
    {
        var covered = member == Facet.None ? [] : CrossTable.Above(facet);
        return covered.Append(facet).Aggregate(question, (narrowed, one) => narrowed.Without(one.Key)).With(facet, member);
    };

    private static IEnumerable<string> Chosen(Facet facet, Question whole, CouncilSetup setup)
    {
        var all = facet.Members(setup.Lists, setup.Procedures, whole.Measure);
        return whole.Facets.TryGetValue(facet.Key, out var chosen) ? all.Where(chosen.Contains) : all;
    }

    // Services under the division that narrows the table, teams under its service; each below the service that it belongs to.
    private static IReadOnlyList<GridRow> Below(Facet facet, Question whole, CouncilLists lists)
    {
        if (whole.Facets.TryGetValue(facet.Key, out var chosen))
        {
            var order = Place.Tree(lists, PlaceDetail.Teams).Where(place => place.Facet == facet && chosen.Contains(place.Key)).Select(place => place.Key);
            string[] keys = [.. order, .. chosen.Where(key => key == Facet.None)];
            return [.. keys.Select(key => Row(facet, key, lists, keys))];
        }

        Facet[] above = [.. CrossTable.Above(facet).Where(place => whole.Facets.ContainsKey(place.Key))];
        string[] members = [.. lists.All(facet.List!).Select(entry => entry.Key).Where(key => key != Facet.None)];
        string[] shown = above.Length == 0
            ? members
            : [.. members.Where(key => above.All(place => whole.Facets[place.Key].Any(over => Covers(place, over, facet, key, lists.Places))))];
        string[] inOrder = [.. Place.Tree(lists, PlaceDetail.Teams).Where(place => place.Facet == facet && shown.Contains(place.Key))
            .Select(place => place.Key)];
        return [.. inOrder.Append(Facet.None).Select(key => Row(facet, key, lists, inOrder))];
    }

    private static GridRow Row(Facet facet, string key, CouncilLists lists, IReadOnlyCollection<string> all)
    {
        var depth = facet == Facet.Service && key != Facet.None ? lists.Places.ServiceAndAbove(key).Skip(1).Count(all.Contains) : 0;
        return new GridRow(key == Facet.None ? BrokenDown.NotRecorded : lists.Label(facet.List!, key), Narrow(facet, key), depth);
    }

    private static bool Covers(Facet above, string over, Facet facet, string key, PlaceTree places)
    {
        var (division, service, _) = facet == Facet.Service ? places.Stand(null, key, null) : places.Stand(null, null, key);
        return above == Facet.Division ? division == over : places.ServicesCovering(service, facet == Facet.Team ? key : null).Contains(over);
    }
}
