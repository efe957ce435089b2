using System.Diagnostics.CodeAnalysis;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;

namespace ComplaintsPortal.Domain.Writing;

/// <summary>
/// Reads the figures that are inserted in a text, by the grammar of <c>docs/report-words.md</c>. What can be asked is said by
/// <see cref="Question"/> alone; here it is only said more helpfully what was probably meant.
/// </summary>
/// <param name="period">The period of the report.</param>
/// <param name="lists">The council's lists.</param>
/// <param name="procedures">Its procedures.</param>
public sealed class InsertReader(Period period, CouncilLists lists, IReadOnlyList<Procedure> procedures)
{
    public const string Change = "change";
    public const string Share = "share";
    public const string MostCommon = "most-common";
    public const string Of = "of";

    private const string NotOfEquality =
        "figures of equality monitoring stand in their own table alone, which hides small numbers. Say in words what it shows";

    private static readonly string[] Verbs = [Change, Share, MostCommon];

    /// <summary>Reads what stands between the braces; where it cannot be read, each error is a sentence that names it.</summary>
    public bool TryRead(string written, [NotNullWhen(true)] out Insert? insert, out IReadOnlyList<string> errors)
    {
        var found = new List<string>();
        insert = Read(written, [.. InsertWords.Of(written)], found);
        insert = found.Count == 0 ? insert : null;
        errors = [.. found.Distinct().Select(error => $"{{{{{written}}}}}: {error}")];
        return insert is not null;
    }

    private Insert? Read(string written, string[] words, List<string> errors)
    {
        switch (words.FirstOrDefault())
        {
            case null:
                errors.Add("say which figure is to stand here, such as received stage=1");
                return null;
            case Change:
                return Ask(words[1..], errors) is { } changed ? new ChangeInsert(written, changed) : null;
            case Share:
                return ReadShare(written, words[1..], errors);
            case MostCommon:
                return ReadMostCommon(written, words[1..], errors);
            default:
                return Ask(words, errors) is { } asked ? new NumberInsert(written, asked) : null;
        }
    }

    private ShareInsert? ReadShare(string written, string[] words, List<string> errors)
    {
        var of = Array.IndexOf(words, Of);
        if (of < 1)
        {
            errors.Add("say which part of what, such as share outcome=upheld of concluded stage=1");
            return null;
        }

        if (Ask(words[(of + 1)..], errors) is not { } whole || Facets(words[..of], whole.Measure, errors) is not { } part)
        {
            return null;
        }

        if (part.Find(facet => facet.Key == InsertWords.Period) is { Key: not null })
        {
            errors.Add("give the period once, after of: both figures are of the same one");
            return null;
        }

        return Narrowed(whole, part, errors) is { } narrowed ? new ShareInsert(written, narrowed, whole) : null;
    }

    // A facet that the whole has too is narrowed further: outcome=upheld of concluded outcome=upheld|not-upheld.
    private Question? Narrowed(Question whole, List<KeyValuePair<string, string>> part, List<string> errors)
    {
        var outside = part.Where(facet => whole.Facets.TryGetValue(facet.Key, out var members) && facet.Value.Split('|').Except(members).Any()).ToList();
        errors.AddRange(outside.Select(facet => $"{facet.Key}={facet.Value} is no part of {facet.Key}={string.Join('|', whole.Facets[facet.Key])}"));
        var facets = whole.Facets.Where(facet => part.TrueForAll(one => one.Key != facet.Key))
            .Select(facet => KeyValuePair.Create(facet.Key, string.Join('|', facet.Value)));
        return Made(whole.Period, whole.Measure, [.. facets, .. part], errors);
    }

    private MostCommonInsert? ReadMostCommon(string written, string[] words, List<string> errors)
    {
        if (words.Length == 0 || Facet.Find(words[0]) is not { } facet)
        {
            errors.Add(words.Length == 0
                ? "say of what, such as most-common theme kind=complaint"
                : $"there is no facet \"{words[0]}\". {DidYouMean(words[0], Facet.All.Select(one => one.Key))}");
            return null;
        }

        var counted = words.ElementAtOrDefault(1) == Of ? words[2..] : [Usual(facet).Key, .. words[1..]];
        if (Ask(counted, errors) is not { } cohort || Applies(facet, cohort, errors) is false)
        {
            return null;
        }

        if (EqualityFacets.All.Contains(facet))
        {
            errors.Add(NotOfEquality);
            return null;
        }

        return new MostCommonInsert(written, facet,
        [
            .. facet.Members(lists, procedures, cohort.Measure).Where(member => member != Facet.None)
                .Select(member => KeyValuePair.Create(member, cohort.With(facet, member))),
        ]);
    }

    private static bool Applies(Facet facet, Question cohort, List<string> errors)
    {
        if (cohort.Facets.ContainsKey(facet.Key))
        {
            errors.Add($"leave out {facet.Key}={string.Join('|', cohort.Facets[facet.Key])}: it is what is looked for");
            return false;
        }

        if (!facet.AppliesTo(cohort.Measure))
        {
            errors.Add($"the facet \"{facet}\" does not apply to the measure \"{cohort.Measure}\". "
                + $"It applies to {string.Join(", ", Measure.All.Where(facet.AppliesTo))}");
            return false;
        }

        return true;
    }

    // What arrived, where it can be told apart by the facet; otherwise the first measure that can.
    private static Measure Usual(Facet facet) => Measure.All.First(facet.AppliesTo);

    private Question? Ask(string[] words, List<string> errors)
    {
        if (words.Length == 0 || Measure.Find(words[0]) is not { } measure)
        {
            errors.Add(words.Length == 0
                ? "say what is counted, such as received stage=1"
                : $"there is no measure \"{words[0]}\". {DidYouMean(words[0], [.. Measure.All.Select(one => one.Key), .. Verbs])}");
            return null;
        }

        if (Facets(words[1..], measure, errors) is not { } facets)
        {
            return null;
        }

        var over = period;
        var written = facets.Where(facet => facet.Key == InsertWords.Period).Select(facet => facet.Value).ToList();
        foreach (var name in written)
        {
            if (name == InsertWords.LastYear)
            {
                over = period.Previous;
            }
            else if (Period.TryParse(name, out var read, out var error))
            {
                over = read;
            }
            else
            {
                errors.Add($"{error}, or {InsertWords.LastYear}");
            }
        }

        facets.RemoveAll(facet => facet.Key == InsertWords.Period);
        return errors.Count == 0 ? Made(over, measure, facets, errors) : null;
    }

    // The one place that says whether a question can be asked.
    private Question? Made(Period over, Measure measure, IReadOnlyList<KeyValuePair<string, string>> facets, List<string> errors)
    {
        if (!Question.TryParse(over.Name, measure.Key, facets, out var question, out var wrong))
        {
            errors.AddRange(wrong.Select(FirstLetter.Small));
            return null;
        }

        if (EqualityFacets.Narrow(question))
        {
            errors.Add(NotOfEquality);
        }

        errors.AddRange(question.WhyNotAnswer(lists, procedures).Select(error => FirstLetter.Small(error)));
        return errors.Count == 0 ? question : null;
    }

    private List<KeyValuePair<string, string>>? Facets(string[] words, Measure measure, List<string> errors)
    {
        var read = new List<KeyValuePair<string, string>>();
        foreach (var word in words)
        {
            var (name, members) = word.Split('=', 2) is [var before, var after] ? (before, after) : (word, null);
            if (WhyNot(name, members, measure) is { } error)
            {
                errors.Add(error);
            }
            else
            {
                read.Add(KeyValuePair.Create(name, members!));
            }
        }

        return errors.Count == 0 ? read : null;
    }

    private string? WhyNot(string name, string? members, Measure measure) => (Facet.Find(name), members) switch
    {
        _ when name == InsertWords.Period && !string.IsNullOrEmpty(members) => null,
        (_, null or "") => $"\"{name}\" stands there alone: write a facet with its member, such as stage=1",
        (null, _) => $"there is no facet \"{name}\". {DidYouMean(name, [.. measure.Facets.Select(facet => facet.Key), InsertWords.Period])}",
        ({ } facet, _) when !facet.AppliesTo(measure) => $"the facet \"{name}\" does not apply to the measure \"{measure}\". "
            + DidYouMean(name, measure.Facets.Select(one => one.Key)),
        ({ } facet, _) => members.Split('|').Select(member => WhyNot(facet, member, measure)).OfType<string>().FirstOrDefault(),
    };

    private string? WhyNot(Facet facet, string member, Measure measure)
    {
        if (facet.WhyNot(member, lists, procedures, measure) is not { } error)
        {
            return null;
        }

        // By what people read as well: theme=Delay means theme=delay.
        var known = facet.Members(lists, procedures, measure)
            .SelectMany(key => new[] { key, LabelOf(facet, key) }, (key, word) => (Key: key, Word: word)).ToList();
        var nearest = Nearest.To(member, known.Select(one => one.Word));
        return nearest is null ? FirstLetter.Small(error) : $"{error}. {Meant($"{facet.Key}={known.Find(one => one.Word == nearest).Key}")}";
    }

    private string LabelOf(Facet facet, string member) => facet.List is { } list
        ? lists.Label(list, member)
        : facet == Facet.Procedure ? procedures.FirstOrDefault(one => one.Key == member)?.Name ?? member : member;

    private static string DidYouMean(string written, IEnumerable<string> known) => Nearest.To(written, known) is { } nearest ? Meant(nearest) : "";

    private static string Meant(string nearest) => $"The nearest is {nearest}";
}
