using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.People;

/// <summary>Everything about one person, of what may be seen: details, cases, what was agreed with them, what was done.</summary>
public sealed class ShowModel(OpenedPerson opened, PortalDb db, SignedIn signedIn) : PageModel
{
    public OpenedPerson Opened => opened;

    public PersonArrangements Arrangements { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    /// <summary>Others who may be the same person.</summary>
    public IReadOnlyList<FoundPerson> Alike { get; private set; } = [];

    public IReadOnlyList<NamedChild> NamedOnly { get; private set; } = [];

    /// <summary>The people who became one with this one, with what they were called.</summary>
    public IReadOnlyList<(MergedPerson Person, string Name)> Merged { get; private set; } = [];

    /// <summary>Whether the person may put together everything that is held about this one.</summary>
    public bool MayBundle => CaseBundles.WhyNotMakeOfPerson(signedIn.Officer) is null;

    public async Task<IActionResult> OnGetAsync(string person, CancellationToken stop)
    {
        if (!await opened.FindVoidedTooAsync(person, stop))
        {
            return await db.BecameAsync(person, stop) is { } other ? RedirectToPage(new { person = other }) : NotFound();
        }

        Arrangements = opened.Around.Arrangements ? await db.ArrangementsOfAsync(opened.Key, stop) : new([], []);
        History = [.. (await opened.HistoryAsync(stop)).Select(OpenedPerson.LineOf)];
        Alike = opened.IsVoided ? [] : await LikelyPeople.OfAsync(db, opened, stop);
        NamedOnly = opened.AsChild.Count == 0 ? [] : await PersonFinding.NamedOnly(db, opened.AsChild[0].Name).ToListAsync(stop);
        var keys = opened.Merged.Select(one => one.Person).ToArray();
        var names = keys.Length == 0 ? [] : await db.ContactDetails.Where(details => keys.Contains(details.Person))
            .ToDictionaryAsync(details => details.Person, details => details.Name, stop);
        Merged = [.. opened.Merged.Select(one => (one, names.GetValueOrDefault(one.Person, opened.Name)))];
        return Page();
    }

    /// <summary>Whether the case where it was recorded may be seen, so that it can be reviewed there.</summary>
    public bool Sees(int caseId) => opened.Cases.Any(one => one.Id == caseId);
}
