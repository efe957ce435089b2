using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.People;

/// <summary>Reading the register of those whom the council may appoint.</summary>
public static class Register
{
    /// <summary>Everybody, those who serve first, by name.</summary>
    public static IQueryable<Appointee> Everybody(PortalDb db) => db.Appointees.AsNoTracking()
        .OrderBy(appointee => appointee.Retired).ThenBy(appointee => appointee.Name).ThenBy(appointee => appointee.Id);

    /// <summary>Those who may be appointed to an investigation, by name.</summary>
    public static IQueryable<Appointee> ForInvestigations(PortalDb db) => Everybody(db)
        .Where(appointee => !appointee.Retired && (appointee.MayInvestigate || appointee.MayBeIndependentPerson));

    /// <summary>Those who may be appointed to a panel, by name.</summary>
    public static IQueryable<Appointee> ForPanels(PortalDb db) => Everybody(db)
        .Where(appointee => !appointee.Retired && (appointee.MayChair || appointee.MaySit));

    /// <summary>
    /// Those who may be appointed, each with whether they have an account in this portal: known by their e-mail address, or where the
    /// register has none, by their name.
    /// </summary>
    public static async Task<IReadOnlyList<Appointee>> WithAccountsAsync(PortalDb db, IQueryable<Appointee> people, CancellationToken stop = default)
    {
        var found = await people.ToListAsync(stop);
        var accounts = await db.Users.AsNoTracking().Select(account => new { account.Name, account.Email }).ToListAsync(stop);
        var addresses = accounts.Select(account => FoldedKey.OfEmail(account.Email)).OfType<string>().ToHashSet();
        var names = accounts.Select(account => FoldedKey.OfName(account.Name)).ToHashSet();
        found.ForEach(one => one.SayWhetherTheyHoldAnAccount(
            FoldedKey.OfEmail(one.Email) is { } email ? addresses.Contains(email) : names.Contains(FoldedKey.OfName(one.Name))));
        return found;
    }

    /// <summary>The names of those who have been appointed in a case.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> NamesInAsync(PortalDb db, Case @case, CancellationToken stop = default)
    {
        Guid[] appointed =
        [
            .. new[] { @case.Investigation?.InvestigatingOfficer, @case.Investigation?.IndependentPerson }.OfType<Guid>(),
            .. @case.PanelMembers.Select(member => member.Who),
        ];
        return await db.Appointees.Where(appointee => appointed.Contains(appointee.Id))
            .ToDictionaryAsync(appointee => appointee.Id, appointee => appointee.Name, stop);
    }
}
