using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>Those who work on cases.</summary>
internal static class CaseWorkers
{
    /// <summary>All who have not left, by name.</summary>
    public static async Task<IReadOnlyList<Officer>> ReadAsync(PortalDb db, CancellationToken stop) => await db.Users
        .Where(account => !account.Closed && (account.Role == Role.Officer || account.Role == Role.Manager))
        .OrderBy(account => account.Name).ThenBy(account => account.Id)
        .Select(account => new Officer(account.Id, account.Name, account.Role))
        .ToListAsync(stop);

    /// <summary>All of them, and whoever has a case though they have left or do other work now.</summary>
    public static async Task<IReadOnlyList<Officer>> WithCasesAsync(PortalDb db, CancellationToken stop) => await db.Users
        .Where(account => account.Role == Role.Officer || account.Role == Role.Manager || db.Cases.Any(@case => @case.Owner == account.Id))
        .OrderBy(account => account.Name).ThenBy(account => account.Id)
        .Select(account => new Officer(account.Id, account.Name, account.Role))
        .ToListAsync(stop);

    /// <summary>As the lines of a list to choose one from.</summary>
    public static IEnumerable<SelectListItem> AsItems(this IEnumerable<Officer> people) =>
        people.Select(person => new SelectListItem(person.Name, person.Id.ToString()));

    /// <summary>As boxes to tick.</summary>
    public static IEnumerable<Option> AsOptions(this IEnumerable<Officer> people) =>
        people.Select(person => new Option(person.Id.ToString(), person.Name, person.Supervises ? "Manager" : null));

    /// <summary>The names of some of them, as a sentence lists them; null where there are none.</summary>
    public static string? Names(this IEnumerable<Officer> people, IEnumerable<Guid> accounts) =>
        string.Join(", ", people.Where(person => accounts.Contains(person.Id)).Select(person => person.Name)) is { Length: > 0 } names ? names : null;
}
