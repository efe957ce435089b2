using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Reporting;

/// <summary>
/// A table that the council adds to its report: a measure, or several, by one facet or two. Each of its cells is a figure as
/// <c>docs/figures.md</c> defines it.
/// </summary>
/// <param name="Title">What it shows, in the council's words; each table has a title of its own.</param>
/// <param name="Section">The key of the <see cref="ReportSection"/> at whose end it stands.</param>
/// <param name="Measures">The keys of what it counts: one, or several side by side where it has no columns.</param>
/// <param name="Rows">The facet whose members are its rows, or <see cref="Place"/>; null where the measures are the rows.</param>
/// <param name="Columns">The facet whose members are its columns; null where the measures or the years are.</param>
/// <param name="Where">
/// The facets that narrow all of it, as figures are written: <c>procedure=children-act;stage=1</c>. Members of the rows' or the columns' own facet
/// choose those that are shown. A place narrows rows and columns to the places below it.
/// </param>
/// <param name="Years">How many years it shows, this one and those before: from 1 to 5. From 3 on the years are its columns.</param>
/// <param name="Share">
/// What its percentages are of: <see cref="OfRow"/>, <see cref="OfColumn"/>, or facets (<c>outcome=upheld</c>) that are counted beside each row and
/// as a share of it. Null where it has none.
/// </param>
/// <param name="Chart">Whether lines are drawn beside it; from three years on.</param>
public sealed record CrossTable(
    string Title, string Section, IReadOnlyList<string> Measures, string? Rows, string? Columns = null, string Where = "", int Years = 1,
    string? Share = null, bool Chart = false)
{
    /// <summary>Rows by place: divisions, services and teams, each below the one that it belongs to.</summary>
    public const string Place = "place";

    /// <summary>Percentages of the row's total.</summary>
    public const string OfRow = "row";

    /// <summary>Percentages of the column's total.</summary>
    public const string OfColumn = "column";

    /// <summary>The longest title.</summary>
    public const int TitleLength = 120;

    /// <summary>The longest narrowing or share: a union may name every service of a large council.</summary>
    public const int WhereLength = 2000;

    /// <summary>The most years.</summary>
    public const int MostYears = 5;

    /// <summary>The fewest years of which a line tells anything.</summary>
    public const int FewestInLine = 3;

    private static readonly Facet[] Places = [Facet.Division, Facet.Service, Facet.Team];

    // What could point at a person is given in one part of the report alone, where small numbers are hidden.
    private static readonly Facet[] Personal = [Facet.AgeBand, Facet.Gender, Facet.Ethnicity, Facet.Disability, Facet.SexualOrientation];

    /// <summary>Whether its percentages are those of a further count beside each row.</summary>
    public bool CountsBeside => Share is not (null or OfRow or OfColumn);

    /// <summary>Why the table cannot be made, each a sentence that names it; empty where it can.</summary>
    public IReadOnlyList<string> WhyNot(CouncilLists lists, IReadOnlyList<Procedure> procedures)
    {
        string[] wrong = [.. Shape()];
        wrong = wrong.Length > 0 ? wrong : [.. Measures.SelectMany(measure => Questions(measure, lists, procedures)).Distinct()];
        return [.. wrong.Select(sentence => $"Table \"{Title}\": {sentence}")];
    }

    /// <summary>The facets that are asked for by a place in the rows or columns, the highest first.</summary>
    public static IReadOnlyList<Facet> FacetsOf(string? asked) => asked == Place ? Places : Facet.Find(asked) is { } facet ? [facet] : [];

    /// <summary>The facets of places that cover a facet: a division covers services and teams, a service teams.</summary>
    public static IEnumerable<Facet> Above(Facet facet) => Places.TakeWhile(place => place != facet).Where(_ => Places.Contains(facet));

    /// <inheritdoc/>
    public bool Equals(CrossTable? other) => other is not null
        && (Title, Section, Rows, Columns, Where, Years, Share, Chart)
            == (other.Title, other.Section, other.Rows, other.Columns, other.Where, other.Years, other.Share, other.Chart)
        && Measures.SequenceEqual(other.Measures);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Title, Section, Rows, Columns, Where, Years);

    // What is wrong with it whatever the council's lists hold.
    private IEnumerable<string> Shape() => new (bool Wrong, string Sentence)[]
    {
        (string.IsNullOrWhiteSpace(Title), "enter a title"),
        (ReportSection.Find(Section) is null, $"there is no part \"{Section}\": enter one of {string.Join(", ", ReportSection.All)}"),
        (Measures.Count == 0, $"enter a measure, one of {string.Join(", ", Measure.All)}"),
        (Measures.Distinct().Count() < Measures.Count, "each measure can stand in it once"),
        (Measures.Any(measure => Measure.Find(measure) is null),
            $"there is no measure \"{Measures.FirstOrDefault(measure => Measure.Find(measure) is null)}\": enter one of {string.Join(", ", Measure.All)}"),
        (Measures.Contains(Measure.Caseload.Key), "caseloads cannot be added up, and have a table of their own"),
        (Rows is not null && FacetsOf(Rows).Count == 0, $"there is no facet \"{Rows}\" for its rows"),
        (Columns is not null && (Facet.Find(Columns) is null || Columns == Rows), $"\"{Columns}\" cannot be its columns: enter another facet"),
        (Columns is not null && Rows is null, "it has columns but no rows: enter a facet for the rows"),
        (Measures.Count > 1 && Columns is not null, "it counts several measures, which are its columns: leave the facet of the columns out"),
        (Years is < 1 or > MostYears, $"it can show from 1 to {MostYears} years"),
        (Years > 2 && Columns is not null, "from three years on the years are its columns: leave the facet of the columns out"),
        (Years > 2 && Rows is not null && Measures.Count > 1, "from three years on it counts one measure, or has the measures as its rows"),
        (Chart && Years < FewestInLine, $"a line needs at least {FewestInLine} years"),
        (Chart && CountsBeside, "a line shows what is counted, not a share of it: leave one of them out"),
        (Share is OfRow && Columns is null, "a percentage of the row needs a facet for the columns"),
        (Share is OfColumn && Rows is null, "a percentage of the column needs a facet for the rows"),
        (CountsBeside && (Columns is not null || Measures.Count > 1 || Rows is null), "a share of its own facets needs rows, one measure and no columns"),
    }.Where(check => check.Wrong).Select(check => check.Sentence).Take(1);

    private IEnumerable<string> Questions(string measure, CouncilLists lists, IReadOnlyList<Procedure> procedures)
    {
        if (!Question.TryParse("2000-01", measure, Where, out var whole, out var errors))
        {
            return errors;
        }

        Facet[] asked = [.. FacetsOf(Rows), .. FacetsOf(Columns)];
        Facet[] fixedFacets = [.. whole.Facets.Keys.Select(key => Facet.Find(key)!)];
        var personal = asked.Concat(fixedFacets).Concat(SharedFacets()).FirstOrDefault(Personal.Contains);
        return personal is not null
            ? [$"\"{personal}\" is given in the part on equality alone, where small numbers are hidden"]
            : asked.Where(facet => !facet.AppliesTo(whole.Measure))
                .Select(facet => $"the facet \"{facet}\" does not apply to the measure \"{measure}\"")
                .Concat(whole.WhyNotAnswer(lists, procedures)).Concat(Part(whole, lists, procedures));
    }

    private IEnumerable<Facet> SharedFacets() =>
        CountsBeside ? Share!.Split(';').Select(part => Facet.Find(part.Split('=')[0].Trim())).OfType<Facet>() : [];

    // What is counted beside each row narrows the row further.
    private IEnumerable<string> Part(Question whole, CouncilLists lists, IReadOnlyList<Procedure> procedures)
    {
        if (!CountsBeside)
        {
            return [];
        }

        if (!Question.TryParse("2000-01", whole.Measure.Key, Share, out var part, out var errors))
        {
            return errors;
        }

        return part.Facets.Keys.Where(key => whole.Facets.ContainsKey(key) || FacetsOf(Rows).Any(facet => facet.Key == key))
            .Select(key => $"its share asks the facet \"{key}\", which the table asks already")
            .Concat(part.Facets.Count == 0 ? ["enter the facets of its share, such as outcome=upheld"] : part.WhyNotAnswer(lists, procedures));
    }
}
