using ComplaintsPortal.Domain.People;

namespace ComplaintsPortal.Domain.Figures;

/// <summary>
/// What keeps figures from telling of single cases. Figures count sealed cases too, so whoever is kept from a case must not be able to ask
/// after it: an officer asks about whole months, so that no two questions differ by less than a month, and numbers from 1 to 4 are
/// suppressed, together with what they could be worked out from.
/// </summary>
public static class SmallFigures
{
    /// <summary>The largest number that is suppressed.</summary>
    public const decimal Most = 4;

    /// <summary>What stands in the place of a suppressed number.</summary>
    public const string Mark = "suppressed";

    /// <summary>Why the person may not ask about a period.</summary>
    public static Refusal? WhyNotAsk(Period period, Officer who) =>
        who.SeesSmallFigures || period.IsWholeMonths
            ? null
            : new Refusal(
                $"Ask about whole calendar months: {period} begins or ends within a month, and only managers see figures of single days or weeks");

    /// <summary>
    /// What of a period a person is told of on a day: all that has been of it, and an officer of whole months alone. Null where there is nothing
    /// to tell yet.
    /// </summary>
    public static Period? Told(Period period, Officer? who, DateOnly today) =>
        period.UpTo(today < period.To && who is { SeesSmallFigures: false } ? LastOfMonthBefore(today.AddDays(1)) : today);

    /// <summary>Whether a number is so small that it is suppressed.</summary>
    public static bool IsSmall(decimal? value) => value is > 0 and < Most + 1;

    /// <summary>
    /// Some figures as a person is given them. Where one alone would be missing from a sum whose other figures are there (the members of a
    /// facet, the quarters of a year, what came in and what went out), the next smallest is suppressed with it.
    /// </summary>
    public static IReadOnlyList<Figure> For(Officer who, IReadOnlyList<Figure> figures)
    {
        if (who.SeesSmallFigures)
        {
            return figures;
        }

        var hidden = figures.Where(figure => IsSmall(figure.Value)).Select(figure => figure.Question).ToHashSet();
        var known = figures.Where(figure => figure.Value is not null).DistinctBy(figure => figure.Question)
            .ToDictionary(figure => figure.Question, figure => figure.Value!.Value);
        var sums = FigureSums.Among(known.Keys.ToHashSet());
        while (sums.Select(sum => AlsoHidden(sum, hidden, known)).OfType<Question>().FirstOrDefault() is { } more)
        {
            hidden.Add(more);
        }

        return [.. figures.Select(figure => hidden.Contains(figure.Question) ? new Figure(figure.Question, null) { Suppressed = true } : figure)];
    }

    private static DateOnly LastOfMonthBefore(DateOnly day) => day.AddDays(-day.Day);

    // One unknown is worked out from the rest. Of two or more none is, unless the rest leaves one for each: nothing that is suppressed is smaller.
    private static Question? AlsoHidden(IReadOnlyList<Question> sum, HashSet<Question> hidden, Dictionary<Question, decimal> known)
    {
        List<Question> unknown = [.. sum.Where(hidden.Contains)];
        return unknown.Count == 1 || (unknown.Count > 1 && unknown.TrueForAll(question => known[question] == 1))
            ? sum.Where(question => !hidden.Contains(question) && known[question] > 0).OrderBy(question => known[question]).FirstOrDefault()
            : null;
    }
}

/// <summary>Which figures add up to which.</summary>
internal static class FigureSums
{
    private static readonly (Measure Whole, Measure[] Parts)[] Flow =
    [
        (Measure.WorkedOn, [Measure.BroughtForward, Measure.Received]),
        (Measure.WorkedOn, [Measure.Concluded, Measure.Ongoing]),
    ];

    /// <summary>Each sum that lies wholly within the questions: the parts and their whole.</summary>
    public static IReadOnlyList<IReadOnlyList<Question>> Among(HashSet<Question> questions) =>
    [
        .. OfFacets(questions).Concat(OfQuarters(questions)).Concat(OfMeasures(questions)).Where(sum => sum.Count > 1),
    ];

    private static IEnumerable<IReadOnlyList<Question>> OfFacets(HashSet<Question> questions) =>
        from question in questions
        from facet in question.Facets.Keys
        group question by question.Without(facet) into parts
        where questions.Contains(parts.Key)
        from sum in parts.GroupBy(part => part.Facets.Keys.Single(name => !parts.Key.Facets.ContainsKey(name)))
        select (IReadOnlyList<Question>)[.. sum.Distinct(), parts.Key];

    private static IEnumerable<IReadOnlyList<Question>> OfQuarters(HashSet<Question> questions) =>
        from whole in questions
        let quarters = whole.Period.QuartersWithin
        where quarters.Count > 0
        select (IReadOnlyList<Question>)[.. quarters.Select(whole.Over).Where(questions.Contains), whole];

    private static IEnumerable<IReadOnlyList<Question>> OfMeasures(HashSet<Question> questions) =>
        from flow in Flow
        from whole in questions
        where whole.Measure == flow.Whole
        let parts = flow.Parts.Where(part => whole.Facets.Keys.All(name => Facet.Find(name)!.AppliesTo(part))).Select(whole.Of)
        select (IReadOnlyList<Question>)[.. parts.Where(questions.Contains), whole];
}
