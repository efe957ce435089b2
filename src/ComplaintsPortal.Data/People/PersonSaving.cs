using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.People;

/// <summary>
/// Changing what a person is: it is done to all of their cases, also to those that whoever does it may not see, and stands in the history
/// of each. Nothing is stored before it is saved.
/// </summary>
public static class PersonSaving
{
    private const string Merged = "Two records of one person were merged";
    private const string Undone = "The merging of two records of one person was undone";

    /// <summary>
    /// Says on every case of a person that something of theirs was changed. The version of each rises, so that a form that somebody has open
    /// with what was known before does not overwrite it.
    /// </summary>
    public static async Task RecordChangeOfPersonAsync(this PortalDb db, string person, string what, Office office, CancellationToken stop = default)
    {
        foreach (var one in await AllOfAsync(db, [person], stop))
        {
            one.People.Persons.RecordChange(person, what, office);
            db.Entry(one).Property(touched => touched.Version).IsModified = true;
        }
    }

    /// <summary>
    /// Says on the other cases of a person that one was taken from them because it is somebody else's. Where not everybody may see that one,
    /// they say nothing: nobody learns from them that it exists.
    /// </summary>
    public static async Task RecordSeparationAsync(this PortalDb db, Case taken, string before, string why, Office office, CancellationToken stop = default)
    {
        foreach (var one in taken.Access.Count == 0 ? await AllOfAsync(db, [before], stop) : [])
        {
            if (one != taken)
            {
                one.People.Persons.RecordChange(before, "A case of this person was found to be somebody else's", office, why);
            }
        }
    }

    /// <summary>
    /// Corrects who a child is, on every case that names them: it is one child. What a case says of the child's status at the time stays.
    /// </summary>
    public static async Task ChangeChildAsync(this PortalDb db, CaseChild known, CaseChildFacts facts, Office office, CancellationToken stop = default)
    {
        var others = await db.CaseChildren.SealedToo().Where(child => child.Key == known.Key && child.Id != known.Id).ToListAsync(stop);
        var cases = (await AllOfAsync(db, [known.Key], stop)).ToDictionary(one => one.Id);
        foreach (var other in others.Where(other => (other.Name, other.Born) != (facts.Name, facts.Born)))
        {
            await db.Entry(cases[other.CaseId]).Reference(one => one.Particulars).LoadAsync(stop);
            cases[other.CaseId].People.ChangeChild(other, facts with { Status = other.Status }, office);
        }
    }

    /// <summary>Whether a case that may be seen names both as its children.</summary>
    public static Task<bool> AreChildrenOfOneCaseAsync(this PortalDb db, string one, string other, CancellationToken stop = default) => db.CaseChildren
        .Where(child => child.Key == one)
        .AnyAsync(child => db.CaseChildren.Any(sibling => sibling.CaseId == child.CaseId && sibling.Key == other), stop);

    /// <summary>Makes two people one, on every case of theirs.</summary>
    public static async Task MergePeopleAsync(this PortalDb db, PersonMerge terms, Office office, CancellationToken stop = default)
    {
        string[] both = [terms.Kept, terms.Other];
        var cases = await AllOfAsync(db, both, stop);
        var children = (await db.CaseChildren.SealedToo().Where(child => EF.Parameter(both).Contains(child.Key)).ToListAsync(stop))
            .ToLookup(child => child.CaseId);
        List<Case> theirs = [];
        List<Case> moved = [];
        foreach (var one in cases)
        {
            var changes = one.People.Persons.Merge(terms, [.. children[one.Id]], office);
            (changes.Count > 0 ? moved : theirs).Add(one);
        }

        RecordOnTheOthers(theirs, moved, terms.Kept, Merged, terms.Why, office);
    }

    /// <summary>Tells two people apart again who were merged.</summary>
    /// <param name="db">The database.</param>
    /// <param name="terms">Who stayed, who became one with them, and why that was wrong.</param>
    /// <param name="office">Who acts, when, and under which rules.</param>
    /// <param name="stop">To give up.</param>
    public static async Task UndoMergeAsync(this PortalDb db, PersonMerge terms, Office office, CancellationToken stop = default)
    {
        var changes = (await db.PersonChanges.SealedToo()
            .Where(change => change.To == terms.Kept && change.From == terms.Other && change.Kind == PersonChangeKind.Merged && change.UndoneOn == null)
            .ToListAsync(stop)).ToLookup(change => change.CaseId);
        var cases = await AllOfAsync(db, [terms.Kept], stop);
        var left = changes.Select(group => group.Key).Except(cases.Select(one => one.Id)).ToArray();
        cases.AddRange(await db.Cases.SealedToo().Include(one => one.Access).Where(one => EF.Parameter(left).Contains(one.Id)).ToListAsync(stop));
        var children = (await db.CaseChildren.SealedToo().Where(child => child.Key == terms.Kept).ToListAsync(stop)).ToLookup(child => child.CaseId);
        foreach (var one in cases.Where(one => changes.Contains(one.Id)))
        {
            one.People.Persons.UndoMerge([.. changes[one.Id]], [.. children[one.Id]], terms.Why, office);
        }

        RecordOnTheOthers(
            cases.Where(one => !changes.Contains(one.Id)), [.. cases.Where(one => changes.Contains(one.Id))], terms.Kept, Undone, terms.Why, office);
    }

    /// <summary>Saves what was done to a person who may have no details of their own. False where somebody else changed one of their cases meanwhile.</summary>
    public static async Task<bool> TrySavePersonAsync(this PortalDb db, ContactDetails? details, int version, CancellationToken stop = default)
    {
        if (details is not null && db.Entry(details).State is not EntityState.Added)
        {
            db.Entry(details).Property(saved => saved.Version).IsModified = true;
            return await db.TrySaveAsync(details, version, stop);
        }

        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.Forget();
            return false;
        }
    }

    // That somebody was merged with them tells of a case of that one; where not everybody may see any of these, nobody is told.
    private static void RecordOnTheOthers(IEnumerable<Case> others, IReadOnlyList<Case> moved, string person, string what, string why, Office office)
    {
        foreach (var one in moved.Any(seen => seen.Access.Count == 0) ? others : [])
        {
            one.People.Persons.RecordChange(person, what, office, why);
        }
    }

    internal static async Task<List<Case>> AllOfAsync(this PortalDb db, string[] people, CancellationToken stop)
    {
        var asChildren = db.CaseChildren.SealedToo().Where(child => EF.Parameter(people).Contains(child.Key)).Select(child => child.CaseId);
        return await db.Cases.SealedToo().Include(one => one.Access)
            .Where(one => EF.Parameter(people).Contains(one.Complainant) || asChildren.Contains(one.Id)).OrderBy(one => one.Id).ToListAsync(stop);
    }
}
