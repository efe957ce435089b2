using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Domain.Procedures;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Finding;

/// <summary>What the filter of the list of cases can be answered with.</summary>
public sealed record FilterChoices(CouncilSetup Council, IReadOnlyList<SelectListItem> Owners)
{
    public IEnumerable<SelectListItem> States => StateWords.All.Select(state => new SelectListItem(state.Words(), state.Key()));

    public IEnumerable<SelectListItem> Kinds => Council.Procedures.Select(procedure => procedure.Kind).Distinct().Order()
        .Select(kind => new SelectListItem(kind.ToString(), kind.Key()));

    public IEnumerable<SelectListItem> Procedures => Council.Procedures.Select(procedure => new SelectListItem(procedure.Name, procedure.Key));

    public IEnumerable<SelectListItem> Stages => Council.Procedures
        .SelectMany(procedure => procedure.Stages).Select(stage => stage.Number).Distinct().Order()
        .Select(number => new SelectListItem($"Stage {number}", $"{number}"));

    public IEnumerable<SelectListItem> Gaps =>
    [
        new("No stage", "stage"), new("No outcome of a stage that was concluded", "outcome"), new("No division, service or team", "service"),
    ];

    /// <summary>The entries of one of the council's lists, retired ones too: a list looks back.</summary>
    public IEnumerable<SelectListItem> Of(string list) => Council.Lists.All(list).Select(entry => new SelectListItem(entry.Label, entry.Key));

    /// <summary>Reads them: everybody who works on cases, or did.</summary>
    public static async Task<FilterChoices> ReadAsync(PortalDb db, CouncilSetup council, CancellationToken stop)
    {
        var people = await db.Users
            .Where(account => account.Role == Role.Officer || account.Role == Role.Manager)
            .OrderBy(account => account.Name).ThenBy(account => account.Id)
            .Select(account => new { account.Id, account.Name })
            .ToListAsync(stop);
        return new FilterChoices(
            council,
            [new("Me", FilterInput.Me), new("Unassigned", FilterInput.Nobody),
            .. people.Select(person => new SelectListItem(person.Name, person.Id.ToString()))]);
    }
}
