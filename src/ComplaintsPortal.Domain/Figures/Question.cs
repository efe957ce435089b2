using System.Diagnostics.CodeAnalysis;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Figures;

/// <summary>
/// What a figure answers: a measure, over a period, narrowed by facets. Two questions are equal where they ask the same, in
/// whatever order it is written.
/// </summary>
public sealed class Question : IEquatable<Question>
{
    private readonly SortedDictionary<string, IReadOnlyList<string>> facets;
    private readonly string canonical;

    private Question(Period period, Measure measure, SortedDictionary<string, IReadOnlyList<string>> facets)
    {
        (Period, Measure, this.facets) = (period, measure, facets);
        canonical = string.Join(';', facets.Select(facet => $"{facet.Key}={string.Join('|', facet.Value.Order(StringComparer.Ordinal))}"));
    }

    /// <summary>A question without facets.</summary>
    public Question(Period period, Measure measure) : this(period, measure, new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal))
    {
    }

    /// <summary>The dates.</summary>
    public Period Period { get; }

    /// <summary>What is counted.</summary>
    public Measure Measure { get; }

    /// <summary>The facets by their written names, in alphabetical order, each with its members, without doubles, as they were given.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Facets => facets;

    /// <summary>The facets as written: <c>procedure=children-act;reopened=once|multiple;stage=1</c>.</summary>
    public string WrittenFacets => string.Join(';', facets.Select(facet => $"{facet.Key}={string.Join('|', facet.Value)}"));

    /// <summary>The question that is written so.</summary>
    /// <exception cref="FormatException">There is none; the message holds each error as a sentence.</exception>
    public static Question Parse(string period, string measure, string facets = "") =>
        TryParse(period, measure, facets, out var question, out var errors) ? question : throw new FormatException(string.Join("; ", errors));

    /// <summary>Reads a question; where it cannot, <paramref name="errors"/> are sentences for the person who wrote it.</summary>
    public static bool TryParse(
        string? period, string? measure, string? facets, [NotNullWhen(true)] out Question? question, out IReadOnlyList<string> errors)
    {
        List<string> found = [];
        List<KeyValuePair<string, string>> pairs = [];
        foreach (var part in (facets ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Split('=', 2, StringSplitOptions.TrimEntries) is [var name, var members])
            {
                pairs.Add(new(name, members));
            }
            else
            {
                found.Add($"\"{part}\" is not a facet with its member: write it as stage=1");
            }
        }

        var read = TryParse(period, measure, pairs, out question, out errors);
        errors = [.. found, .. errors];
        question = found.Count == 0 ? question : null;
        return read && found.Count == 0;
    }

    /// <summary>Reads a question of which the facets are already apart, each with its members as written: <c>once|multiple</c>.</summary>
    public static bool TryParse(
        string? period, string? measure, IEnumerable<KeyValuePair<string, string>> facets, [NotNullWhen(true)] out Question? question,
        out IReadOnlyList<string> errors)
    {
        List<string> found = [];
        if (!Period.TryParse(period, out var over, out var error))
        {
            found.Add(error);
        }

        var counted = Measure.Find(measure?.Trim());
        if (counted is null)
        {
            found.Add(string.IsNullOrWhiteSpace(measure)
                ? "Enter a measure, such as received"
                : $"There is no measure \"{measure.Trim()}\": enter one of {string.Join(", ", Measure.All)}");
        }

        var read = ReadFacets(facets, counted, found);
        errors = found;
        question = found.Count == 0 ? new Question(over!, counted!, read) : null;
        return question is not null;
    }

    /// <summary>The same question narrowed by one more facet; several members are a union.</summary>
    /// <exception cref="ArgumentException">The facet does not apply, or the question has it already.</exception>
    public Question With(Facet facet, params IEnumerable<string> members)
    {
        if (!facet.AppliesTo(Measure))
        {
            throw new ArgumentException(NotApplying(facet.Key, Measure), nameof(facet));
        }

        var more = new SortedDictionary<string, IReadOnlyList<string>>(facets, StringComparer.Ordinal);
        more.Add(facet.Key, [.. members.Distinct()]);
        return new Question(Period, Measure, more);
    }

    /// <summary>The same question over another period: last year's figure, for one.</summary>
    public Question Over(Period period) => new(period, Measure, facets);

    /// <summary>The same question without one of its facets.</summary>
    public Question Without(string facet)
    {
        var fewer = new SortedDictionary<string, IReadOnlyList<string>>(facets, StringComparer.Ordinal);
        fewer.Remove(facet);
        return new Question(Period, Measure, fewer);
    }

    /// <summary>The same facets under another measure.</summary>
    /// <exception cref="ArgumentException">One of them does not apply to it.</exception>
    public Question Of(Measure measure) => facets.Keys.FirstOrDefault(name => !Facet.Find(name)!.AppliesTo(measure)) is { } name
        ? throw new ArgumentException(NotApplying(name, measure), nameof(measure))
        : new Question(Period, measure, facets);

    /// <summary>What the council's lists and procedures do not know of it, and what it lacks; a sentence each. Empty where it can be answered.</summary>
    public IReadOnlyList<string> WhyNotAnswer(CouncilLists lists, IReadOnlyList<Procedure> procedures)
    {
        List<string> errors =
            [.. facets.SelectMany(facet => facet.Value.Select(member => Facet.Find(facet.Key)!.WhyNot(member, lists, procedures, Measure)).OfType<string>())];
        if (Measure == Measure.Caseload)
        {
            errors.AddRange(facets.Where(facet => facet.Value.Count > 1)
                .Select(facet => $"The measure \"caseload\" takes one member of the facet \"{facet.Key}\": nothing is added up"));
            if (!facets.ContainsKey(Facet.Caseload.Key))
            {
                errors.Add("The measure \"caseload\" needs the facet \"caseload\", which says what was counted");
            }
        }

        return errors;
    }

    public bool Equals(Question? other) =>
        other is not null && (Period, Measure, canonical) == (other.Period, other.Measure, other.canonical);

    public override bool Equals(object? obj) => Equals(obj as Question);

    public override int GetHashCode() => HashCode.Combine(Period, Measure, canonical);

    /// <summary>The question as a line of a file of questions: <c>2021-22,received,procedure=children-act;stage=1</c>.</summary>
    public override string ToString() => $"{Period},{Measure},{WrittenFacets}";

    private static SortedDictionary<string, IReadOnlyList<string>> ReadFacets(
        IEnumerable<KeyValuePair<string, string>> facets, Measure? measure, List<string> errors)
    {
        var read = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (name, written) in facets)
        {
            var members = written.Split('|', StringSplitOptions.TrimEntries).Distinct().ToArray();
            if (Facet.Find(name) is not { } facet)
            {
                errors.Add($"There is no facet \"{name}\"");
            }
            else if (measure is not null && !facet.AppliesTo(measure))
            {
                errors.Add(NotApplying(name, measure));
            }
            else if (members.Any(member => member.Length == 0))
            {
                errors.Add($"Enter a member for the facet \"{name}\": \"{written}\" leaves one out");
            }
            else if (!read.TryAdd(name, members))
            {
                errors.Add($"The facet \"{name}\" is given twice: write several members as one union, such as once|multiple");
            }
        }

        return read;
    }

    private static string NotApplying(string facet, Measure measure) => $"The facet \"{facet}\" does not apply to the measure \"{measure}\"";
}
