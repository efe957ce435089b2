using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.People;

/// <summary>Somebody who was found.</summary>
/// <param name="Person">Their key.</param>
/// <param name="Name">The name.</param>
/// <param name="Complains">Whether they complain; otherwise they are a child whom a case is about.</param>
/// <param name="Born">The date of birth, where it is known.</param>
/// <param name="Cases">How many of their cases may be seen.</param>
/// <param name="Latest">The reference of the latest of these, by which two of one name are told apart.</param>
public sealed record FoundPerson(string Person, string Name, bool Complains, DateOnly? Born, int Cases, string Latest);

/// <summary>A case that names a child.</summary>
public sealed record NamedChild(int CaseId, string Reference, string Name);

/// <summary>Finding people. Whoever has no case that may be seen is not found.</summary>
public static class PersonFinding
{
    /// <summary>How many are shown at most.</summary>
    public const int Limit = 50;

    /// <summary>Those who complain, by a part of their name, e-mail address or telephone number, however it is typed.</summary>
    public static IQueryable<FoundPerson> Complainants(PortalDb db, string typed)
    {
        var (name, email) = (FoldedKey.OfName(typed), FoldedKey.OfEmail(typed) ?? "");
        var telephone = typed.Any(char.IsLetter) ? "" : FoldedKey.OfTelephone(typed) ?? "";
        var (named, mailed, called) = (Sought.Within(name), Sought.Within(email), Sought.Within(telephone));
        return Found(db, db.ContactDetails.Where(details => (name != "" && EF.Functions.Like(details.NameKey, named, Sought.Escape))
            || (email != "" && EF.Functions.Like(details.EmailKey!, mailed, Sought.Escape))
            || (telephone != "" && EF.Functions.Like(details.TelephoneKey!, called, Sought.Escape))));
    }

    /// <summary>Others who may be the same person: of one name, e-mail address or telephone number, however it is written.</summary>
    public static IQueryable<FoundPerson> Alike(PortalDb db, ContactDetails details)
    {
        var (person, name, email, telephone) = (details.Person, details.NameKey, details.EmailKey, details.TelephoneKey);
        return Found(db, db.ContactDetails.Where(other => other.Person != person
            && (other.NameKey == name || (email != null && other.EmailKey == email) || (telephone != null && other.TelephoneKey == telephone))));
    }

    /// <summary>Children whom a case is about, by a part of their name.</summary>
    public static Task<IReadOnlyList<FoundPerson>> ChildrenAsync(PortalDb db, string typed, CancellationToken stop)
    {
        var like = Sought.Within(FoldedKey.OfName(typed));
        return ChildrenAsync(db, db.CaseChildren.Where(child => EF.Functions.Like(child.NameKey, like, Sought.Escape)), stop);
    }

    /// <summary>Other children of these names.</summary>
    public static Task<IReadOnlyList<FoundPerson>> ChildrenOfNameAsync(PortalDb db, string[] names, string? besides, CancellationToken stop)
    {
        string[] keys = [.. names.Select(FoldedKey.OfName)];
        return ChildrenAsync(db, db.CaseChildren.Where(child => EF.Parameter(keys).Contains(child.NameKey) && child.Key != besides), stop);
    }

    /// <summary>Cases that name a child so and record nothing more of them.</summary>
    public static IQueryable<NamedChild> NamedOnly(PortalDb db, string typed)
    {
        var like = Sought.Within(FoldedKey.OfName(typed));
        return db.CaseParticulars.Where(particulars => EF.Functions.Like(particulars.ChildKey!, like, Sought.Escape))
            .Join(
                db.Cases, particulars => EF.Property<int>(particulars, "CaseId"), @case => @case.Id,
                (particulars, @case) => new { particulars.ChildName, particulars.ChildKey, Case = @case })
            .Where(named => !db.CaseChildren.Any(child => child.CaseId == named.Case.Id && child.NameKey == named.ChildKey))
            .OrderByDescending(named => named.Case.Received).ThenByDescending(named => named.Case.Id).Take(Limit)
            .Select(named => new NamedChild(named.Case.Id, named.Case.Reference, named.ChildName!));
    }

    /// <summary>The latest cases that are about a child of that name, however it is written. Of cases that are sealed to the reader it tells nothing.</summary>
    public static IQueryable<NamedChild> AboutChild(PortalDb db, string name, Guid reader, DateOnly today)
    {
        var key = FoldedKey.OfName(name);
        var named = db.CaseParticulars.Where(particulars => particulars.ChildKey == key).Select(particulars => EF.Property<int>(particulars, "CaseId"))
            .Union(db.CaseChildren.Where(child => child.NameKey == key).Select(child => child.CaseId));
        return SealedCaseOpening.OpenTo(db, reader, today).Where(@case => named.Contains(@case.Id))
            .OrderByDescending(@case => @case.Received).ThenByDescending(@case => @case.Id)
            .Select(@case => new NamedChild(@case.Id, @case.Reference, name));
    }

    /// <summary>Both kinds with one query: those who complain by their name, then children, those of the latest case first.</summary>
    internal static async Task<IReadOnlyList<FoundPerson>> TogetherAsync(
        PortalDb db, IQueryable<ContactDetails> complainants, IQueryable<CaseChild> children, CancellationToken stop)
    {
        var rows = await ComplainantRows(db, complainants).Concat(ChildRows(db, children)).ToListAsync(stop);
        return
        [
            .. rows.Where(row => row.Complains).OrderBy(row => row.Name, StringComparer.Ordinal).ThenBy(row => row.Person, StringComparer.Ordinal)
                .Select(row => new FoundPerson(row.Person, row.Name, true, null, row.Cases, row.Latest)),
            .. Children(rows.Where(row => !row.Complains)),
        ];
    }

    private static IQueryable<FoundPerson> Found(PortalDb db, IQueryable<ContactDetails> some) => ComplainantRows(db, some)
        .Select(row => new FoundPerson(row.Person, row.Name, row.Complains, row.Born, row.Cases, row.Latest));

    private static async Task<IReadOnlyList<FoundPerson>> ChildrenAsync(PortalDb db, IQueryable<CaseChild> some, CancellationToken stop) =>
        Children(await ChildRows(db, some).ToListAsync(stop));

    private static IQueryable<PersonRow> ComplainantRows(PortalDb db, IQueryable<ContactDetails> some) => some
        .Where(details => db.Cases.Any(@case => @case.Complainant == details.Person))
        .OrderBy(details => details.Name).ThenBy(details => details.Person).Take(Limit)
        .Select(details => new PersonRow
        {
            Person = details.Person,
            Name = details.Name,
            Complains = true,
            Born = null,
            Cases = db.Cases.Count(@case => @case.Complainant == details.Person),
            Latest = db.Cases.Where(@case => @case.Complainant == details.Person)
                .OrderByDescending(@case => @case.Received).ThenByDescending(@case => @case.Id).Select(@case => @case.Reference).First(),
            Received = null,
            CaseId = 0,
        });

    private static IQueryable<PersonRow> ChildRows(PortalDb db, IQueryable<CaseChild> some) => some
        .Join(db.Cases, child => child.CaseId, @case => @case.Id, (child, @case) => new { Child = child, Case = @case })
        .OrderByDescending(at => at.Case.Received).ThenByDescending(at => at.Case.Id).Take(Limit * 4)
        .Select(at => new PersonRow
        {
            Person = at.Child.Key,
            Name = at.Child.Name,
            Complains = false,
            Born = at.Child.Born,
            Cases = 1,
            Latest = at.Case.Reference,
            Received = at.Case.Received,
            CaseId = at.Case.Id,
        });

    private static FoundPerson[] Children(IEnumerable<PersonRow> rows) =>
    [
        .. rows.OrderByDescending(row => row.Received).ThenByDescending(row => row.CaseId).GroupBy(row => row.Person).Take(Limit)
            .Select(child => new FoundPerson(
                child.Key, child.First().Name, false, child.Select(row => row.Born).FirstOrDefault(born => born is not null), child.Count(),
                child.First().Latest)),
    ];

    // Of somebody who complains one row, of a child one for each of the cases.
    private sealed class PersonRow
    {
        public required string Person { get; init; }

        public required string Name { get; init; }

        public bool Complains { get; init; }

        public DateOnly? Born { get; init; }

        public int Cases { get; init; }

        public required string Latest { get; init; }

        public DateOnly? Received { get; init; }

        public int CaseId { get; init; }
    }
}
