using System.Globalization;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.Cases.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Searching;

/// <summary>
/// Searches people and cases by what somebody remembers of them. A case is found where each word stands in one of its texts or in those of
/// its complainant; a name also by a part of it, or with a slip. Each is an equality of an indexed key, on every engine.
/// </summary>
/// <param name="db">The database, read in the name of whoever asks: what is sealed to them is in no query.</param>
public sealed class CaseSearch(PortalDb db)
{
    private const int MostPeople = 10;
    private const int MostOfOneReference = 50;

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

        List<SoughtWord> words = [];
        foreach (var word in sought.Words)
        {
            words.Add(await SoughtWord.WidenAsync(db, word, stop));
        }

        var ranking = new SearchRanking(db, sought, words, SearchKinds.In(scope));
        if (scope is SearchScope.Everything)
        {
            ranking.Add(SearchTier.Reference, await ByReferenceAsync(sought, stop));
            ranking.Add(SearchTier.Part, sought.PartOfReference is not { } part ? []
                : await SearchQueries.ByPartOfReference(db, part).Take(MostOfOneReference).ToListAsync(stop));
        }

        if (scope is SearchScope.Everything or SearchScope.People)
        {
            ranking.Add(SearchTier.Part, sought.PartOfTelephone is not { } digits ? []
                : await SearchQueries.ByTelephone(db, digits).Take(MostOfOneReference).ToListAsync(stop));
            ranking.Add(SearchTier.Unknown, await SearchQueries.ByNames(db, words).Take(SearchFound.MostCounted).ToListAsync(stop));
        }

        ranking.Add(SearchTier.Unknown, await SearchQueries.ByWords(db, words, SearchKinds.In(scope)).Take(SearchFound.MostCounted).ToListAsync(stop));
        var (cases, count) = await ranking.FirstAsync(most, stop);
        return new SearchFound(scope is SearchScope.Everything or SearchScope.People ? await PeopleAsync(sought, words, stop) : [], cases, count);
    }

    // What was voided is found by its reference alone.
    private async Task<IReadOnlyList<int>> ByReferenceAsync(SoughtWords sought, CancellationToken stop)
    {
        var found = await db.Cases.VoidedToo().Where(one => EF.Property<string>(one, CaseKeys.Reference) == sought.Reference)
            .Select(one => one.Id).ToListAsync(stop);
        return found.Count > 0 || sought.Number is not { } number ? found
            : await db.Cases.Where(one => EF.Property<string?>(one, CaseKeys.ReferenceNumber) == number).OrderByDescending(one => one.Received)
                .ThenByDescending(one => one.Id).Select(one => one.Id).Take(MostOfOneReference).ToListAsync(stop);
    }

    private async Task<IReadOnlyList<FoundPerson>> PeopleAsync(SoughtWords sought, List<SoughtWord> words, CancellationToken stop)
    {
        var persons = await SearchQueries.Persons(db, sought, words).OrderBy(person => person).Take(SearchFound.MostCounted).ToArrayAsync(stop);
        var complainants = persons.Length == 0 ? []
            : await PersonFinding.Found(db, db.ContactDetails.Where(details => EF.Parameter(persons).Contains(details.PersonKey))).ToListAsync(stop);
        var records = await SearchQueries.Children(db, words).Take(SearchFound.MostCounted).ToListAsync(stop);
        int[] ids = [.. records.Where(record => record.StartsWith($"{nameof(CaseChild)} ", StringComparison.Ordinal))
            .Select(record => int.Parse(record[(record.IndexOf(' ', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture))];
        var children = ids.Length == 0 ? []
            : await PersonFinding.ChildrenAsync(db, db.CaseChildren.Where(child => EF.Parameter(ids).Contains(child.Id)), stop);
        return [.. complainants.Concat(children).OrderByDescending(person => Exactly(person, words)).ThenBy(person => person.Name, StringComparer.Ordinal)
            .Take(MostPeople)];
    }

    private static int Exactly(FoundPerson person, List<SoughtWord> words)
    {
        var name = SearchKeys.Words(person.Name).Select(word => SearchKeys.OfWord(word.Folded)).ToHashSet();
        return words.Count(word => name.Contains(word.Key));
    }
}
