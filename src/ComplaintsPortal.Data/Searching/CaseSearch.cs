using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Searching;

/// <summary>
/// Searches people and cases by what somebody remembers of them. A case is found where each word stands in one of its texts or in those of
/// its complainant; a name also by a part of it, or with a slip. Each is an equality of an indexed key, on every engine.
/// </summary>
/// <param name="db">The database, read in the name of whoever asks: what is sealed to them is in no query.</param>
/// <param name="mostTexts">In how many texts a word stands that is not frequent.</param>
public sealed class CaseSearch(PortalDb db, int mostTexts = SoughtWord.MostTexts)
{
    private const int MostPeople = 10;

    /// <summary>Searches.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="scope">What is searched.</param>
    /// <param name="most">How many cases are told of.</param>
    /// <param name="stop">To give up.</param>
    public async Task<SearchFound> FindAsync(string typed, SearchScope scope, int most, CancellationToken stop = default)
    {
        var sought = SoughtWords.Read(typed);
        if (sought.Words.Count == 0)
        {
            return SearchFound.Nothing;
        }

        var words = await SoughtWord.WidenAsync(db, sought.Words, mostTexts, stop);
        var ranking = new SearchRanking(db, sought, words, SearchKinds.In(scope));
        if (scope is SearchScope.Everything && sought.MayBeAReference)
        {
            ranking.Add(await ByReferenceAsync(sought, stop));
        }

        ranking.Add(await FoundAsync(sought, words, scope, stop));
        var (cases, count) = await ranking.FirstAsync(most, stop);
        return new SearchFound(scope is SearchScope.Everything or SearchScope.People ? await PeopleAsync(sought, words, stop) : [], cases, count);
    }

    // Of words that are all frequent the newest texts nearly always have enough cases; where they have not, all texts are read.
    private async Task<IReadOnlyList<SoughtCase>> FoundAsync(
        SoughtWords sought, IReadOnlyList<SoughtWord> words, SearchScope scope, CancellationToken stop)
    {
        if (words.All(word => word.Frequent))
        {
            var newest = await SearchQueries.Together(db, sought, words, scope, mostTexts).ToListAsync(stop);
            if (newest.DistinctBy(one => one.Id).Count() >= SearchFound.MostCounted)
            {
                return newest;
            }
        }

        return await SearchQueries.Together(db, sought, words, scope).ToListAsync(stop);
    }

    // What was voided is found by its whole reference alone; by a number only where that is no whole reference.
    private async Task<IReadOnlyList<SoughtCase>> ByReferenceAsync(SoughtWords sought, CancellationToken stop)
    {
        var exact = db.Cases.VoidedToo().Where(one => EF.Property<string>(one, CaseKeys.Reference) == sought.Reference).AsSought(SearchTier.Reference);
        var either = sought.Number is { } number ? exact.Concat(SearchQueries.ByNumber(db, number).AsSought(SearchTier.Part)) : exact;
        var found = await either.ToListAsync(stop);
        var best = found.Any(one => one.Tier == (int)SearchTier.Reference) ? SearchTier.Reference : SearchTier.Part;
        return [.. found.Where(one => one.Tier == (int)best).Select(one => one.At(SearchTier.Reference))];
    }

    private async Task<IReadOnlyList<FoundPerson>> PeopleAsync(SoughtWords sought, IReadOnlyList<SoughtWord> words, CancellationToken stop)
    {
        var persons = SearchQueries.Persons(db, sought, words).OrderBy(person => person).Take(SearchFound.MostCounted);
        var named = SearchQueries.WithAChildNamed(db, words).Take(SearchFound.MostCounted);
        var people = await PersonFinding.TogetherAsync(
            db, db.ContactDetails.Where(details => persons.Contains(details.PersonKey)), db.CaseChildren.Where(child => named.Contains(child.CaseId)), stop);
        return
        [
            .. people.Where(person => person.Complains || IsMeant(person, words))
                .OrderByDescending(person => Exactly(person, words)).ThenBy(person => person.Name, StringComparer.Ordinal).Take(MostPeople),
        ];
    }

    // The cases of a child have other children too.
    private static bool IsMeant(FoundPerson child, IReadOnlyList<SoughtWord> words)
    {
        var name = KeysOf(child);
        return words.All(word => word.InNames.Any(name.Contains));
    }

    private static int Exactly(FoundPerson person, IReadOnlyList<SoughtWord> words)
    {
        var name = KeysOf(person);
        return words.Count(word => name.Contains(word.Key));
    }

    private static HashSet<string> KeysOf(FoundPerson person) => [.. SearchKeys.Words(person.Name).Select(word => SearchKeys.OfWord(word.Folded))];
}
