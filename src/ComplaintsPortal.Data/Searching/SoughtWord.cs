using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Searching;

/// <summary>A word that is sought, with the words of names that may be meant by it: those that have it in them, and those that look like it.</summary>
/// <param name="Word">The folded word.</param>
/// <param name="Key">The key of its texts.</param>
/// <param name="Alike">The keys of the names that may be meant.</param>
internal sealed record SoughtWord(string Word, string Key, IReadOnlyList<string> Alike)
{
    /// <summary>A word that stands in more texts than this is frequent.</summary>
    public const int MostTexts = 3_000;

    // No part of a name begins so.
    private const string IsFrequent = "=";
    private const int Shortest = 2;
    private const int Names = 100;
    private const int MostAlike = 12;
    private const int LettersPerSlip = 4;

    /// <summary>Whether it stands in so many texts that not all of them are read.</summary>
    public bool Frequent { get; init; }

    /// <summary>All keys by which a name may be meant.</summary>
    public string[] InNames => [Key, .. Alike];

    /// <summary>Finds the names that may be meant by each of some words, and which of the words are frequent.</summary>
    /// <param name="db">The database.</param>
    /// <param name="words">The folded words, one at least.</param>
    /// <param name="mostTexts">In how many texts a word stands that is not frequent.</param>
    /// <param name="stop">To give up.</param>
    public static async Task<IReadOnlyList<SoughtWord>> WidenAsync(PortalDb db, IReadOnlyList<string> words, int mostTexts, CancellationToken stop)
    {
        var asked = words.Select(word => Beyond(db, SearchKeys.OfWord(word), mostTexts))
            .Concat(words.Where(MayBeAName).Select(word => Near(db, [.. SearchKeys.OfName(word).Distinct()])));
        var told = (await asked.Aggregate((some, more) => some.Concat(more)).ToListAsync(stop)).OfType<string>()
            .ToLookup(part => part.StartsWith(IsFrequent, StringComparison.Ordinal));
        string[] names = [.. told[false].SelectMany(part => part.Split(' ')).Distinct()];
        return
        [
            .. words.Select(word => new SoughtWord(word, SearchKeys.OfWord(word), MayBeAName(word) ? [.. MeantBy(word, names)] : [])
            {
                Frequent = told[true].Contains(IsFrequent + SearchKeys.OfWord(word)),
            }),
        ];
    }

    // A row where the word stands in more texts; no more of them are looked at.
    private static IQueryable<string?> Beyond(PortalDb db, string key, int mostTexts)
    {
        var told = IsFrequent + key;
        return db.SearchKeys.Where(one => one.Key == key).OrderByDescending(one => one.TextId).Skip(mostTexts).Take(1).Select(_ => (string?)told);
    }

    private static bool MayBeAName(string word) => word.Length >= Shortest && !word.Any(char.IsAsciiDigit);

    private static IEnumerable<string> MeantBy(string word, string[] names) => names.Where(name => MayBeMeant(name, word))
        .OrderBy(name => name.StartsWith(word, StringComparison.Ordinal) ? 0 : Slips(name, word)).ThenBy(name => name, StringComparer.Ordinal)
        .Select(SearchKeys.OfWord).Distinct().Where(other => other != SearchKeys.OfWord(word)).Take(MostAlike);

    /// <summary>The names that share most with the word.</summary>
    internal static IQueryable<string?> Near(PortalDb db, string[] grams)
    {
        var sharing = db.SearchKeys.Where(key => EF.Parameter(grams).Contains(key.Key)).GroupBy(key => key.TextId)
            .Select(text => new { Id = text.Key, Shared = text.Count() })
            .OrderByDescending(text => text.Shared).ThenByDescending(text => text.Id).Take(Names);
        return db.SearchTexts.SealedAndVoidedToo().Where(text => sharing.Select(one => one.Id).Contains(text.Id) && text.Part != null)
            .Select(text => text.Part).Distinct();
    }

    /// <summary>Whether a word of a name is meant by what was typed: it has it in it, or a slip for every four letters makes one of the other.</summary>
    internal static bool MayBeMeant(string name, string typed) => name.Contains(typed, StringComparison.Ordinal)
        || (typed.Length >= LettersPerSlip && Slips(name, typed) <= Math.Max(1, typed.Length / LettersPerSlip));

    /// <summary>
    /// How many slips of the hand or ear make one word of another: a letter left out, put in, taken for another, or two changed round
    /// (the optimal string alignment distance).
    /// </summary>
    internal static int Slips(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var at = 0; at <= one.Length; at++)
        {
            for (var beside = 0; beside <= other.Length; beside++)
            {
                rows[at, beside] = at == 0 || beside == 0 ? at + beside : Fewest(rows, one, other, at, beside);
            }
        }

        return rows[one.Length, other.Length];
    }

    private static int Fewest(int[,] rows, string one, string other, int at, int beside)
    {
        var changed = rows[at - 1, beside - 1] + (one[at - 1] == other[beside - 1] ? 0 : 1);
        var fewest = Math.Min(changed, Math.Min(rows[at - 1, beside], rows[at, beside - 1]) + 1);
        return at > 1 && beside > 1 && one[at - 1] == other[beside - 2] && one[at - 2] == other[beside - 1]
            ? Math.Min(fewest, rows[at - 2, beside - 2] + 1)
            : fewest;
    }
}
