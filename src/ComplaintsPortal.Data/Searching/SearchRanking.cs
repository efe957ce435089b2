using ComplaintsPortal.Data.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Searching;

/// <summary>How likely it is that a case is the one that is meant, the likeliest first.</summary>
internal enum SearchTier
{
    /// <summary>Its reference was typed.</summary>
    Reference,

    /// <summary>A part of its reference, or of a telephone number of its people.</summary>
    Part,

    /// <summary>Every word is a word of its names.</summary>
    Names,

    /// <summary>Every word is meant in its names.</summary>
    NamesAlike,

    /// <summary>Every word stands in its names or its summary.</summary>
    Lines,

    /// <summary>Some stand elsewhere.</summary>
    Elsewhere,

    /// <summary>Not known yet: its texts will say.</summary>
    Unknown,
}

/// <summary>A case that may be meant.</summary>
internal sealed class SoughtCase
{
    /// <summary>The database's key.</summary>
    public int Id { get; init; }

    /// <summary>When it arrived.</summary>
    public DateOnly Received { get; init; }

    /// <summary>The folded key of the complainant.</summary>
    public string? Person { get; init; }

    /// <summary>How likely it is, a <see cref="SearchTier"/>.</summary>
    public int Tier { get; init; }

    /// <summary>The same, as likely as that.</summary>
    public SoughtCase At(SearchTier tier) => new() { Id = Id, Received = Received, Person = Person, Tier = (int)tier };
}

/// <summary>Puts the cases that may be meant in an order, and says of the first why they were found.</summary>
internal sealed class SearchRanking(PortalDb db, SoughtWords sought, IReadOnlyList<SoughtWord> words, SearchKind[] kinds)
{
    private const int MostReasons = 2;
    private static readonly SearchKind[] Long = [.. Enum.GetValues<SearchKind>().Except(SearchKinds.Lines)];
    private readonly Dictionary<int, SoughtCase> found = [];
    private ILookup<int, SearchText> lines = Array.Empty<SearchText>().ToLookup(_ => 0);

    /// <summary>Takes cases in; one that is there already keeps its better place.</summary>
    public void Add(IEnumerable<SoughtCase> cases)
    {
        foreach (var one in cases)
        {
            found[one.Id] = found.TryGetValue(one.Id, out var known) && known.Tier < one.Tier ? known : one;
        }
    }

    /// <summary>The first of them, and how many there are.</summary>
    public async Task<(IReadOnlyList<FoundCase> Cases, int Count)> FirstAsync(int most, CancellationToken stop)
    {
        SoughtCase[] all = [.. found.Values];
        var phrased = sought.Phrases.Count > 0;
        var texts = await TextsAsync(all, phrased ? Enum.GetValues<SearchKind>() : SearchKinds.Lines, stop);
        lines = phrased ? Of(texts, SearchKinds.Lines) : texts;
        all = [.. all.OrderBy(one => TierOf(one.Id)).ThenByDescending(one => one.Received).ThenByDescending(one => one.Id)];
        if (phrased)
        {
            all = [.. all.Where(one => sought.Phrases.All(phrase => texts[one.Id].Any(text => kinds.Contains(text.Kind) && Has(text.Text, phrase))))];
        }

        SoughtCase[] first = [.. all.Take(most)];
        SoughtCase[] elsewhere = [.. first.Where(one => TierOf(one.Id) is SearchTier.Elsewhere)];
        SearchKind[] longer = [.. Long.Intersect(kinds)];
        var rest = !phrased ? await TextsAsync(elsewhere, longer, stop)
            : Of(elsewhere.SelectMany(one => texts[one.Id], (one, text) => (one.Id, text)).ToLookup(pair => pair.Id, pair => pair.text), longer);
        var told = await LinesAsync([.. first.Select(one => one.Id)], stop);
        return ([.. first.Where(one => told.ContainsKey(one.Id)).Select(one => told[one.Id] with { Why = WhyOf(one.Id, rest[one.Id]) })], all.Length);
    }

    private static ILookup<int, SearchText> Of(ILookup<int, SearchText> texts, SearchKind[] which) => texts
        .SelectMany(one => one, (one, text) => (one.Key, text)).Where(pair => which.Contains(pair.text.Kind))
        .ToLookup(pair => pair.Key, pair => pair.text);

    private async Task<ILookup<int, SearchText>> TextsAsync(SoughtCase[] cases, SearchKind[] which, CancellationToken stop)
    {
        int[] ids = [.. cases.Select(one => one.Id)];
        string[] persons = [.. cases.Select(one => one.Person).OfType<string>().Distinct()];
        var texts = ids.Length == 0 ? [] : await SearchQueries.Of(db, ids, persons, which).AsNoTracking().ToListAsync(stop);
        var theirs = texts.Where(text => text.Person is not null).ToLookup(text => text.Person!);
        var own = texts.Where(text => text.CaseId is not null).ToLookup(text => text.CaseId!.Value);
        return cases.SelectMany(one => own[one.Id].Concat(one.Person is { } person ? theirs[person] : []), (one, text) => (one.Id, text))
            .ToLookup(pair => pair.Id, pair => pair.text);
    }

    private SearchTier TierOf(int id)
    {
        if ((SearchTier)found[id].Tier is not SearchTier.Unknown and var known)
        {
            return known;
        }

        var names = WordsOf(lines[id].Where(text => SearchKinds.OfPeople.Contains(text.Kind)));
        var all = WordsOf(lines[id]);
        return words.All(word => names.Contains(word.Key)) ? SearchTier.Names
            : words.All(word => word.InNames.Any(names.Contains)) ? SearchTier.NamesAlike
            : words.All(word => all.Contains(word.Key) || word.Alike.Any(names.Contains)) ? SearchTier.Lines
            : SearchTier.Elsewhere;
    }

    private static HashSet<string> WordsOf(IEnumerable<SearchText> texts) =>
        [.. texts.SelectMany(text => SearchKeys.Words(text.Text)).Select(word => SearchKeys.OfWord(word.Folded))];

    private static bool Has(string text, string[] phrase)
    {
        string[] all = [.. SearchKeys.Words(text).Select(word => SearchKeys.OfWord(word.Folded))];
        return Enumerable.Range(0, Math.Max(0, all.Length - phrase.Length + 1)).Any(at => all.AsSpan(at, phrase.Length).SequenceEqual(phrase));
    }

    // Those first in which most of the words stand; a name says it sooner than a letter.
    private SearchHit[] WhyOf(int id, IEnumerable<SearchText> rest) =>
    [
        .. lines[id].Where(text => kinds.Contains(text.Kind)).Concat(rest)
            .Select(text => (text.Kind, Pieces: PiecesOf(text), Phrase: sought.Phrases.Any(phrase => Has(text.Text, phrase))))
            .Where(hit => hit.Pieces is not null)
            .OrderByDescending(hit => hit.Phrase)
            .ThenByDescending(hit => hit.Pieces!.Where(piece => piece.Marked).Select(piece => piece.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count())
            .ThenBy(hit => hit.Kind)
            .DistinctBy(hit => hit.Kind).Take(MostReasons).Select(hit => new SearchHit(hit.Kind, hit.Pieces!)),
    ];

    private IReadOnlyList<TextPiece>? PiecesOf(SearchText text)
    {
        var part = text.Kind is SearchKind.Reference ? sought.PartOfReference : text.Kind is SearchKind.Telephone ? sought.PartOfTelephone : null;
        if (part is not null && text.Part?.Contains(part, StringComparison.Ordinal) is true)
        {
            return SearchExtract.OfPart(text.Text);
        }

        var name = SearchKinds.Names.Contains(text.Kind);
        var keys = words.SelectMany(word => name ? word.InNames : [word.Key]).ToHashSet();
        return SearchExtract.Of(text.Text, word => keys.Contains(SearchKeys.OfWord(word)));
    }

    private async Task<Dictionary<int, FoundCase>> LinesAsync(int[] ids, CancellationToken stop) => ids.Length == 0 ? [] : await db.Cases.VoidedToo()
        .Where(one => EF.Parameter(ids).Contains(one.Id))
        .Select(one => new FoundCase(
            new CaseLine(
                one.Id, one.Reference, one.Particulars!.Summary, one.Procedure, one.Decision, one.Received,
                db.Users.Where(account => account.Id == one.Owner).Select(account => account.Name).FirstOrDefault(),
                one.Stages.OrderBy(stage => stage.Number).Select(stage => new StageLine(
                    stage.Number, stage.Received, stage.Due, stage.Concluded, stage.Outcome,
                    stage.Responses.Where(response => !response.Superseded).Max(response => response.SentOn))).ToList())
            {
                Voided = db.Voidings.Any(voiding => voiding.CaseId == one.Id),
            },
            db.ContactDetails.Where(details => details.PersonKey == EF.Property<string?>(one, CaseKeys.Complainant))
                .Select(details => details.Name).FirstOrDefault(),
            one.Service, Array.Empty<SearchHit>()))
        .AsSingleQuery().ToDictionaryAsync(found => found.Line.Id, stop);
}
