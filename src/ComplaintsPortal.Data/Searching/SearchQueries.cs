using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Searching;

/// <summary>The questions that a search asks of the database. Each is driven by keys, which are indexed; none reads through a table.</summary>
internal static class SearchQueries
{
    /// <summary>How many cases of one reference, or of one telephone number, are looked at.</summary>
    public const int MostOfOneReference = 50;

    private const int LastKeys = 2;

    /// <summary>Everything that is found but by a whole reference, in one question of parts that are each bounded.</summary>
    /// <param name="db">The database.</param>
    /// <param name="sought">What was typed.</param>
    /// <param name="words">Its words.</param>
    /// <param name="scope">What is searched.</param>
    /// <param name="newest">How many of the newest texts of each word are read; null for all of them.</param>
    public static IQueryable<SoughtCase> Together(
        PortalDb db, SoughtWords sought, IReadOnlyList<SoughtWord> words, SearchScope scope, int? newest = null) =>
        Parts(db, sought, words, scope, newest).Aggregate((some, more) => some.Concat(more));

    private static IEnumerable<IQueryable<SoughtCase>> Parts(
        PortalDb db, SoughtWords sought, IReadOnlyList<SoughtWord> words, SearchScope scope, int? newest)
    {
        if (scope is SearchScope.Everything && sought.PartOfReference is { } part)
        {
            yield return ByPartOfReference(db, part).AsSought(SearchTier.Part).Take(MostOfOneReference);
        }

        if (scope is SearchScope.Everything or SearchScope.People)
        {
            if (sought.PartOfTelephone is { } digits)
            {
                yield return ByTelephone(db, digits).AsSought(SearchTier.Part).Take(MostOfOneReference);
            }

            yield return ByNames(db, words).AsSought(SearchTier.Unknown).Take(SearchFound.MostCounted);
        }

        yield return ByWords(db, words, SearchKinds.In(scope), newest).AsSought(SearchTier.Unknown).Take(SearchFound.MostCounted);
    }

    /// <summary>What is needed of the cases to put them in an order.</summary>
    public static IQueryable<SoughtCase> AsSought(this IQueryable<Case> cases, SearchTier tier)
    {
        var place = (int)tier;
        return cases.Select(one => new SoughtCase
        {
            Id = one.Id,
            Received = one.Received,
            Person = EF.Property<string?>(one, CaseKeys.Complainant),
            Tier = place,
        });
    }

    /// <summary>
    /// Cases in which every word stands somewhere, the newest first. Those of rare words are looked up; of these it is asked whether a frequent
    /// word stands in them too.
    /// </summary>
    public static IQueryable<Case> ByWords(PortalDb db, IReadOnlyList<SoughtWord> words, SearchKind[] kinds, int? newest = null)
    {
        IQueryable<Case> cases = db.Cases;
        var mixed = words.Any(word => !word.Frequent);
        foreach (var word in words)
        {
            var texts = TextsWith(db, word, kinds, newest).ToList();
            if (word.Frequent && mixed)
            {
                cases = Having(cases, texts);
                continue;
            }

            var these = texts.Select(some => CasesOf(db, some)).Aggregate((some, more) => some.Union(more));
            cases = cases.Where(one => these.Contains(one.Id));
        }

        return Newest(cases);
    }

    private static IQueryable<Case> Having(IQueryable<Case> cases, List<IQueryable<SearchText>> either)
    {
        var (some, more) = (either[0], either[^1]);
        return either.Count == 1
            ? cases.Where(one => some.Any(text => text.CaseId == one.Id)
                || some.Any(text => text.Person == EF.Property<string?>(one, CaseKeys.Complainant)))
            : cases.Where(one => some.Any(text => text.CaseId == one.Id) || more.Any(text => text.CaseId == one.Id)
                || some.Any(text => text.Person == EF.Property<string?>(one, CaseKeys.Complainant))
                || more.Any(text => text.Person == EF.Property<string?>(one, CaseKeys.Complainant)));
    }

    /// <summary>Cases in which every word stands in one name, the newest first: those of a frequent word must not hide them.</summary>
    public static IQueryable<Case> ByNames(PortalDb db, IEnumerable<SoughtWord> words) => Newest(db, CasesOf(db, NamesWith(db, words)));

    /// <summary>The newest cases whose reference ends in that number. Asked beside a query that finds what was voided too, it leaves that out itself.</summary>
    public static IQueryable<Case> ByNumber(PortalDb db, string number)
    {
        var voided = db.Voidings.Select(voiding => voiding.CaseId);
        var ending = db.Cases.Where(one => EF.Property<string?>(one, CaseKeys.ReferenceNumber) == number && !voided.Contains(one.Id));
        return Newest(ending).Take(MostOfOneReference);
    }

    /// <summary>Cases that have this in their reference, the newest first.</summary>
    public static IQueryable<Case> ByPartOfReference(PortalDb db, string part) =>
        Newest(db, WithPart(db, 'r', part).Where(text => text.Kind == SearchKind.Reference).Select(text => text.CaseId!.Value));

    /// <summary>Cases of whoever has this in their telephone number, the newest first.</summary>
    public static IQueryable<Case> ByTelephone(PortalDb db, string digits) => Newest(db, CasesOf(db, Numbers(db, digits)));

    /// <summary>The folded keys of whoever is known by all of the words, or has this in their telephone number.</summary>
    public static IQueryable<string> Persons(PortalDb db, SoughtWords sought, IReadOnlyList<SoughtWord> words)
    {
        var addresses = db.SearchTexts.Where(text => text.Kind == SearchKind.Email);
        foreach (var key in words.Select(word => SearchKeys.OfPeople(word.Key)))
        {
            addresses = addresses.Where(text => db.SearchKeys.Where(one => one.Key == key).Select(one => one.TextId).Contains(text.Id));
        }

        var known = PersonsOf(NamesWith(db, words)).Union(PersonsOf(addresses));
        return sought.PartOfTelephone is { } digits ? known.Union(PersonsOf(Numbers(db, digits))) : known;
    }

    /// <summary>The cases that name a child so, those first that were told of it last.</summary>
    public static IQueryable<int> WithAChildNamed(PortalDb db, IEnumerable<SoughtWord> words) =>
        NamesWith(db, words).Where(text => text.Kind == SearchKind.Child).OrderByDescending(text => text.Id).Select(text => text.CaseId!.Value);

    /// <summary>The texts of cases, and of their complainants, that are of some kinds.</summary>
    public static IQueryable<SearchText> Of(PortalDb db, int[] cases, string[] persons, SearchKind[] kinds) => db.SearchTexts.VoidedToo()
        .Where(text => kinds.Contains(text.Kind)
            && (EF.Parameter(cases).Contains(text.CaseId!.Value) || EF.Parameter(persons).Contains(text.Person)));

    private static IQueryable<Case> Newest(PortalDb db, IQueryable<int> cases) => Newest(db.Cases.Where(one => cases.Contains(one.Id)));

    private static IQueryable<Case> Newest(IQueryable<Case> cases) => cases.OrderByDescending(one => one.Received).ThenByDescending(one => one.Id);

    private static IQueryable<int> CasesOf(PortalDb db, IQueryable<SearchText> texts) => texts
        .Where(text => text.CaseId != null).Select(text => text.CaseId!.Value)
        .Union(texts.Where(text => text.Person != null)
            .Join(db.Cases, text => text.Person, one => EF.Property<string?>(one, CaseKeys.Complainant), (_, one) => one.Id));

    private static IQueryable<string> PersonsOf(IQueryable<SearchText> texts) => texts.Where(text => text.Person != null).Select(text => text.Person!);

    // What only looks like a word is meant in names alone.
    private static IEnumerable<IQueryable<SearchText>> TextsWith(PortalDb db, SoughtWord word, SearchKind[] kinds, int? newest)
    {
        yield return newest is { } most ? Newest(db, word.Key, kinds, most) : With(db, [word.Key], kinds);
        if (word.Alike.Count > 0 && SearchKinds.Names.Intersect(kinds).Any())
        {
            yield return With(db, [.. word.Alike.Select(SearchKeys.OfPeople)], SearchKinds.Names);
        }
    }

    private static IQueryable<SearchText> Newest(PortalDb db, string key, SearchKind[] kinds, int most)
    {
        var newest = db.SearchKeys.Where(one => one.Key == key).OrderByDescending(one => one.TextId).Take(most).Select(one => one.TextId);
        return db.SearchTexts.Where(text => newest.Contains(text.Id) && kinds.Contains(text.Kind));
    }

    private static IQueryable<SearchText> NamesWith(PortalDb db, IEnumerable<SoughtWord> words) => words.Aggregate(
        db.SearchTexts.Where(text => SearchKinds.Names.Contains(text.Kind)), (names, word) => With(db, names, [.. word.InNames.Select(SearchKeys.OfPeople)]));

    private static IQueryable<SearchText> Numbers(PortalDb db, string digits) =>
        WithPart(db, 't', digits).Where(text => text.Kind == SearchKind.Telephone || text.Kind == SearchKind.Email);

    private static IQueryable<SearchText> With(PortalDb db, string[] keys, SearchKind[] kinds) =>
        With(db, kinds.Length == Enum.GetValues<SearchKind>().Length ? db.SearchTexts : db.SearchTexts.Where(text => kinds.Contains(text.Kind)), keys);

    private static IQueryable<SearchText> With(PortalDb db, IQueryable<SearchText> texts, string[] keys) => texts.Where(text =>
        db.SearchKeys.Where(one => EF.Parameter(keys).Contains(one.Key)).Select(one => one.TextId).Contains(text.Id));

    // The keys lead to few texts; of these the part itself is asked. Numbers begin alike: what stands at the end tells them apart.
    private static IQueryable<SearchText> WithPart(PortalDb db, char kind, string part)
    {
        var like = Sought.Within(part);
        return SearchKeys.OfPart(kind, part).TakeLast(LastKeys).Distinct().Aggregate(
            db.SearchTexts.Where(text => EF.Functions.Like(text.Part!, like, Sought.Escape)), (texts, gram) => With(db, texts, [gram]));
    }
}
