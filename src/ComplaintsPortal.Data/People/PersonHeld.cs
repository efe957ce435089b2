using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.People;

/// <summary>The cases in which something is held of a person, voided ones too: data are held whether they count or not.</summary>
/// <param name="Open">The keys of those that may be read now, the first first.</param>
/// <param name="Unopened">The keys of those that are sealed, open to whoever reads, and not opened by them today.</param>
/// <param name="Hidden">How many others there are, which are sealed or barred to whoever reads.</param>
public sealed record CasesHeld(IReadOnlyList<int> Open, IReadOnlyList<int> Unopened, int Hidden);

/// <summary>What is held of a person beside their cases.</summary>
/// <param name="Details">Their details, then those of the records that were merged with it.</param>
/// <param name="AsChild">What is recorded of them as a child.</param>
/// <param name="Monitoring">Their answers to equality monitoring.</param>
/// <param name="Arrangements">What was agreed with them, and what limits their contact.</param>
public sealed record PersonHeld(
    IReadOnlyList<ContactDetails> Details, IReadOnlyList<CaseChild> AsChild, Person? Monitoring, PersonArrangements Arrangements)
{
    /// <summary>Reads it.</summary>
    public static async Task<PersonHeld> ReadAsync(PortalDb db, string person, CancellationToken stop = default)
    {
        string[] keys = [person, .. (await db.MergedIntoAsync(person, stop)).Select(one => one.Person)];
        var details = await db.ContactDetails.AsNoTracking().Where(one => EF.Parameter(keys).Contains(one.Person)).ToListAsync(stop);
        return new PersonHeld(
            [.. details.OrderBy(one => Array.IndexOf(keys, one.Person))],
            await db.CaseChildren.VoidedToo().AsNoTracking().Where(child => child.Key == person).OrderBy(child => child.Id).ToListAsync(stop),
            await db.People.AsNoTracking().SingleOrDefaultAsync(one => one.Key == person, stop),
            await db.ArrangementsOfAsync(person, stop));
    }

    /// <summary>The cases of a person, as the one who complains or as a child.</summary>
    /// <param name="db">The database.</param>
    /// <param name="person">Their key.</param>
    /// <param name="reader">The account of whoever reads.</param>
    /// <param name="today">The date in the office, on which they say why they open what is sealed.</param>
    /// <param name="stop">To give up.</param>
    public static async Task<CasesHeld> CasesAsync(PortalDb db, string person, Guid reader, DateOnly today, CancellationToken stop = default)
    {
        var children = db.CaseChildren.Where(child => child.Key == person).Select(child => child.CaseId);
        var theirs = db.Cases.Where(@case => @case.Complainant == person || children.Contains(@case.Id));
        var seen = await theirs.VoidedToo().OrderBy(@case => @case.Received).ThenBy(@case => @case.Id)
            .Select(@case => new { @case.Id, Unopened = db.UnopenedBy(reader, today).Contains(@case.Id) }).ToListAsync(stop);
        var all = await theirs.SealedAndVoidedToo().CountAsync(stop);
        return new CasesHeld(
            [.. seen.Where(one => !one.Unopened).Select(one => one.Id)], [.. seen.Where(one => one.Unopened).Select(one => one.Id)], all - seen.Count);
    }
}
