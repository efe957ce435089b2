using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Reports.Approving;

/// <summary>Those who can be named to read a report before it is published.</summary>
internal static class ReadersOfReports
{
    /// <summary>Everybody who can sign in, by name.</summary>
    public static async Task<IReadOnlyList<Officer>> AllAsync(PortalDb db, CancellationToken stop) => await db.Users
        .Where(account => !account.Closed).OrderBy(account => account.Name).ThenBy(account => account.Id)
        .Select(account => new Officer(account.Id, account.Name, account.Role))
        .ToListAsync(stop);

    /// <summary>Those of them who were chosen.</summary>
    public static async Task<IReadOnlyList<Officer>> NamedAsync(PortalDb db, Guid[] chosen, CancellationToken stop) =>
        [.. (await AllAsync(db, stop)).Where(person => chosen.Contains(person.Id))];

    /// <summary>As boxes to tick.</summary>
    public static IEnumerable<Option> AsNamedOptions(this IEnumerable<Officer> people) =>
        people.Select(person => new Option(person.Id.ToString(), person.Name, person.Role switch
        {
            Role.Clerk => "Clerk",
            Role.Manager => "Manager",
            Role.Administrator => "Administrator",
            _ => null,
        }));
}
