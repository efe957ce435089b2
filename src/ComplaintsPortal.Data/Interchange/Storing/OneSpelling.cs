using ComplaintsPortal.Data.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Interchange.Storing;

/// <summary>
/// Gives each person one spelling once an import is stored. A data set may write one key in several ways, and whatever else is known of the
/// person is found by the key.
/// </summary>
internal sealed class OneSpelling(PortalDb db)
{
    public async Task ApplyAsync(CancellationToken stop)
    {
        var several = await Several(db).ToListAsync(stop);
        foreach (var key in several.Concat(await Others(db).ToListAsync(stop)).Distinct())
        {
            await ApplyAsync(key, stop);
        }
    }

    /// <summary>The people whom cases write in several ways.</summary>
    internal static IQueryable<string> Several(PortalDb db) => db.Cases
        .Where(one => one.Complainant != null)
        .GroupBy(one => EF.Property<string>(one, CaseKeys.Complainant))
        .Where(same => same.Min(one => one.Complainant) != same.Max(one => one.Complainant))
        .Select(same => same.Key);

    /// <summary>The people whom their monitoring or contact details write in another way than a case.</summary>
    internal static IQueryable<string> Others(PortalDb db) => db.People
        .Join(
            db.Cases, person => person.Folded, one => EF.Property<string>(one, CaseKeys.Complainant),
            (person, one) => new { person.Folded, person.Key, one.Complainant })
        .Where(pair => pair.Key != pair.Complainant)
        .Select(pair => pair.Folded)
        .Union(db.ContactDetails
            .Join(
                db.Cases, details => details.PersonKey, one => EF.Property<string>(one, CaseKeys.Complainant),
                (details, one) => new { details.PersonKey, details.Person, one.Complainant })
            .Where(pair => pair.Person != pair.Complainant)
            .Select(pair => pair.PersonKey));

    private async Task ApplyAsync(string key, CancellationToken stop)
    {
        var cases = db.Cases.Where(one => EF.Property<string>(one, CaseKeys.Complainant) == key);
        var spelling = await db.ContactDetails.Where(details => details.PersonKey == key).Select(details => details.Person).FirstOrDefaultAsync(stop)
            ?? await db.People.Where(person => person.Folded == key).Select(person => person.Key).FirstOrDefaultAsync(stop)
            ?? await cases.OrderBy(one => one.Id).Select(one => one.Complainant).FirstAsync(stop);
        await cases.ExecuteUpdateAsync(set => set.SetProperty(one => one.Complainant, spelling), stop);
        await db.People.Where(person => person.Folded == key).ExecuteUpdateAsync(set => set.SetProperty(person => person.Key, spelling!), stop);
    }
}
