using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.People;

/// <summary>A case of somebody.</summary>
/// <param name="Id">The database's key.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="Procedure">The key of its procedure.</param>
/// <param name="Received">When it arrived.</param>
/// <param name="Decision">What was decided about it.</param>
/// <param name="Open">Whether a stage of it is open.</param>
/// <param name="Summary">What it is about.</param>
/// <param name="Complains">Whether they complain; otherwise it is about them.</param>
/// <param name="Unopened">Whether it is sealed, and whoever looks has not said today why they open it: then only its reference is shown.</param>
public sealed record PersonCase(
    int Id, string Reference, string Procedure, DateOnly Received, TriageDecision Decision, bool Open, string? Summary, bool Complains, bool Unopened)
{
    /// <summary>Whether its processing is restricted.</summary>
    public bool Restricted { get; init; }

    /// <summary>Whether it was voided.</summary>
    public bool Voided { get; init; }
}

/// <summary>A person who became one with another.</summary>
/// <param name="Person">Their key.</param>
/// <param name="On">The date on which the two were merged.</param>
/// <param name="Why">How it was found out that they are one.</param>
public sealed record MergedPerson(string Person, DateOnly On, string? Why);

/// <summary>What was agreed with a person, and what limits how they may reach the council: theirs, on whichever case it was recorded.</summary>
/// <param name="Adjustments">The reasonable adjustments, ended ones too.</param>
/// <param name="Restrictions">The restrictions of contact, ended ones too.</param>
public sealed record PersonArrangements(IReadOnlyList<Adjustment> Adjustments, IReadOnlyList<ContactRestriction> Restrictions);

/// <summary>
/// The details of a person, and of what there may be something beside their cases: asked in one query, so that a page asks only for what there
/// is. It says nothing that is shown.
/// </summary>
/// <param name="Details">Their details; null where none are recorded.</param>
/// <param name="AsChild">Whether they are recorded as a child.</param>
/// <param name="Arrangements">Whether anything was agreed with them, or limits their contact.</param>
/// <param name="Changed">Whether anybody became one with them.</param>
public sealed record PersonSurroundings(ContactDetails? Details, bool AsChild, bool Arrangements, bool Changed);

/// <summary>The cases of a person, as complainant or as a child, and what is known of them from these.</summary>
public static class PersonCases
{
    /// <summary>The keys of the cases of a person that may be seen.</summary>
    public static IQueryable<int> CaseIdsOf(this PortalDb db, string person) => db.Cases.Where(@case => @case.Complainant == person).Select(@case => @case.Id)
        .Union(db.CaseChildren.Where(child => child.Key == person).Select(child => child.CaseId));

    /// <summary>The cases of a person that may be seen, the latest first.</summary>
    /// <param name="db">The database.</param>
    /// <param name="person">Their key.</param>
    /// <param name="reader">The account of whoever looks.</param>
    /// <param name="today">The date in the office, on which they say why they open what is sealed; null where any other will do.</param>
    public static IQueryable<PersonCase> CasesOf(this PortalDb db, string person, Guid reader, DateOnly? today) => db.Cases
        .Where(@case => db.CaseIdsOf(person).Contains(@case.Id))
        .OrderByDescending(@case => @case.Received).ThenByDescending(@case => @case.Id)
        .Select(@case => new PersonCase(
            @case.Id, @case.Reference, @case.Procedure, @case.Received, @case.Decision, @case.Stages.Any(stage => stage.Concluded == null),
            @case.Particulars!.Summary, @case.Complainant == person, db.UnopenedBy(reader, today).Contains(@case.Id))
        {
            Restricted = db.ProcessingRestrictions.Any(one => one.CaseId == @case.Id && one.Facts.Lifted == null),
            Voided = db.Voidings.Any(voiding => voiding.CaseId == @case.Id),
        });

    /// <summary>
    /// The same, read; where every case of theirs that may be seen was voided, those: data are held whether they count or not, and the right of
    /// access (UK GDPR, article 15) reaches them.
    /// </summary>
    public static async Task<IReadOnlyList<PersonCase>> ReadCasesOfAsync(
        this PortalDb db, string person, Guid reader, DateOnly? today, CancellationToken stop = default) =>
        await db.CasesOf(person, reader, today).ToListAsync(stop) is { Count: > 0 } counted
            ? counted : await db.CasesOf(person, reader, today).VoidedToo().ToListAsync(stop);

    /// <summary>What there is of a person, besides their cases.</summary>
    /// <param name="db">The database.</param>
    /// <param name="person">Their key.</param>
    /// <param name="caseId">One of their cases.</param>
    /// <param name="stop">To give up.</param>
    public static Task<PersonSurroundings> SurroundingsOfAsync(this PortalDb db, string person, int caseId, CancellationToken stop = default) =>
        Around(db, person, caseId).SingleAsync(stop);

    private static IQueryable<PersonSurroundings> Around(PortalDb db, string person, int caseId)
    {
        var theirs = db.Cases.SealedToo().Where(other => other.Complainant == person).Select(other => other.Id);
        return from one in db.Cases.VoidedToo()
               where one.Id == caseId
               from details in db.ContactDetails.Where(details => details.Person == person).DefaultIfEmpty()
               select new PersonSurroundings(
                   details, db.CaseChildren.Any(child => child.Key == person),
                   db.Adjustments.SealedToo().Any(adjustment => theirs.Contains(adjustment.CaseId))
                       || db.ContactRestrictions.SealedToo().Any(restriction => theirs.Contains(restriction.CaseId)),
                   db.PersonChanges.SealedToo().Any(change => change.To == person));
    }

    /// <summary>What is recorded of a child on the cases that may be seen, the latest first.</summary>
    public static IQueryable<CaseChild> RecordsOfChild(this PortalDb db, string person) =>
        db.CaseChildren.AsNoTracking().Where(child => child.Key == person).OrderByDescending(child => child.Id);

    /// <summary>The people who became one with this one, as far as a case tells of it that may be seen.</summary>
    public static async Task<IReadOnlyList<MergedPerson>> MergedIntoAsync(this PortalDb db, string person, CancellationToken stop = default)
    {
        var changes = await db.PersonChanges.AsNoTracking()
            .Where(change => change.To == person && change.Kind == PersonChangeKind.Merged && change.UndoneOn == null)
            .OrderBy(change => change.Id).ToListAsync(stop);
        return [.. changes.DistinctBy(change => change.From).Select(change => new MergedPerson(change.From, change.On, change.Why))];
    }

    /// <summary>The person whose cases those of this one became when the two were merged; null where they were not.</summary>
    public static async Task<string?> BecameAsync(this PortalDb db, string person, CancellationToken stop = default) => await db.PersonChanges
        .Where(change => change.From == person && change.Kind == PersonChangeKind.Merged && change.UndoneOn == null)
        .OrderByDescending(change => change.Id).Select(change => change.To).FirstOrDefaultAsync(stop);

    /// <summary>
    /// What was agreed with the person of a case, and what limits how they may reach the council. It is theirs, and so shown wherever they
    /// complain, also where it was recorded on a case that not everybody may see: it names no case. Where nobody is named, what was agreed
    /// in the same contact counts.
    /// </summary>
    public static Task<PersonArrangements> ArrangementsOfAsync(this PortalDb db, Case @case, CancellationToken stop = default) =>
        ReadAsync(db, db.SharingArrangements(@case), stop);

    /// <summary>The cases of which what was agreed counts in a case, sealed or not.</summary>
    internal static IQueryable<Case> SharingArrangements(this PortalDb db, Case @case)
    {
        var (id, reference, from) = (@case.Id, @case.Reference, @case.SplitFrom);
        return @case.Complainant is { } person
            ? db.Cases.SealedToo().Where(other => other.Complainant == person)
            : db.Cases.SealedToo().Where(other => other.Id == id
                || (other.Complainant == null
                    && (other.Reference == from || other.SplitFrom == reference || (from != null && other.SplitFrom == from))));
    }

    /// <summary>What was agreed with a person, and what limits how they may reach the council.</summary>
    public static Task<PersonArrangements> ArrangementsOfAsync(this PortalDb db, string person, CancellationToken stop = default) =>
        ReadAsync(db, db.Cases.SealedToo().Where(other => other.Complainant == person), stop);

    /// <summary>
    /// The details of the complainant of a case, and of whoever became one with them, where the address of one may be told to nobody: it is
    /// the same person, whichever record keeps the address.
    /// </summary>
    public static Task<IReadOnlyList<ContactDetails>> HiddenAddressesOfAsync(this PortalDb db, Case @case, CancellationToken stop = default) =>
        db.HiddenAddressesOfAsync([@case], stop);

    /// <summary>The same of several cases, each person once.</summary>
    public static async Task<IReadOnlyList<ContactDetails>> HiddenAddressesOfAsync(
        this PortalDb db, IEnumerable<Case> cases, CancellationToken stop = default)
    {
        string[] people = [.. cases.Select(@case => @case.Complainant).OfType<string>().Distinct()];
        var merged = db.PersonChanges.SealedToo()
            .Where(change => EF.Parameter(people).Contains(change.To) && change.Kind == PersonChangeKind.Merged && change.UndoneOn == null)
            .Select(change => change.From);
        var hidden = db.ContactDetails.SealedToo().AsNoTracking().Where(details => details.Restricted != null && details.Address != null);
        return await hidden.Where(details => EF.Parameter(people).Contains(details.Person)).Union(hidden.Where(details => merged.Contains(details.Person)))
            .OrderBy(details => details.Person).ToListAsync(stop);
    }

    /// <summary>
    /// What was done about a person, the latest first; each act once, on however many of their cases it stands, and only where one of these
    /// may be seen.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="person">Their key.</param>
    /// <param name="merged">The people who became one with this one.</param>
    /// <param name="shown">Their cases that may be seen; of those that were not opened nothing is shown now.</param>
    /// <param name="stop">Ends the reading.</param>
    public static async Task<IReadOnlyList<HistoryEntry>> HistoryOfPersonAsync(
        this PortalDb db, string person, IEnumerable<MergedPerson> merged, IReadOnlyList<PersonCase> shown, CancellationToken stop = default)
    {
        string[] keys = [person, .. merged.Select(one => one.Person)];
        int[] unopened = [.. shown.Where(one => one.Unopened).Select(one => one.Id)];
        var cases = db.CaseIdsOf(person)
            .Union(db.PersonChanges.Where(change => change.From == person || change.To == person).Select(change => change.CaseId));
        var entries = Concerning(db, keys).Where(entry => cases.Contains(entry.CaseId!.Value) && !EF.Parameter(unopened).Contains(entry.CaseId!.Value));
        var known = await (shown.All(one => one.Voided) ? entries.VoidedToo() : entries).OrderByDescending(entry => entry.Sequence)
            .Select(entry => new HistoryEntry(entry.At, entry.By, entry.ByName, entry.What, entry.Why, null)).ToListAsync(stop);
        return [.. known.Distinct()];
    }

    private static IQueryable<AuditEntry> Concerning(PortalDb db, string[] people) =>
        db.AuditEntries.Where(entry => entry.CaseId != null && !entry.Reading && EF.Parameter(people).Contains(entry.Person));

    private static async Task<PersonArrangements> ReadAsync(PortalDb db, IQueryable<Case> cases, CancellationToken stop)
    {
        var ids = cases.Select(@case => @case.Id);
        var adjustments = await db.Adjustments.SealedToo().AsNoTracking().Where(one => ids.Contains(one.CaseId)).OrderBy(one => one.Id).ToListAsync(stop);
        var restrictions = await db.ContactRestrictions.SealedToo().AsNoTracking().Where(one => ids.Contains(one.CaseId)).OrderBy(one => one.Id)
            .ToListAsync(stop);
        return new PersonArrangements(adjustments, restrictions);
    }
}
