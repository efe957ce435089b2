using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.Lists;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.People;

/// <summary>The people of a case: children, who acts for whom, the advocate, adjustments and restrictions.</summary>
public sealed class IndexModel(OpenedCase opened, PortalDb db) : PageModel
{
    public OpenedCase Opened => opened;

    public PeopleRecords Records { get; private set; } = null!;

    public Attention Attention { get; private set; } = null!;

    public string? Complainant { get; private set; }

    /// <summary>What was agreed with the complainant, on this case or another.</summary>
    public PersonArrangements Arrangements { get; private set; } = null!;

    private HashSet<int> Seen { get; set; } = [];

    /// <summary>The keys of the people of whom the equality questions were asked.</summary>
    public IReadOnlySet<string> Monitored { get; private set; } = new HashSet<string>();

    public async Task OnGetAsync(int id, CancellationToken stop)
    {
        Records = await PeopleRecords.ReadAsync(db, id, stop);
        Attention = await Attention.ReadAsync(db, opened, stop);
        var person = opened.Case.Complainant;
        Arrangements = await db.ArrangementsOfAsync(opened.Case, stop);
        int[] recordedOn = [.. Arrangements.Adjustments.Select(one => one.CaseId), .. Arrangements.Restrictions.Select(one => one.CaseId)];
        Seen = await db.Cases.Where(one => recordedOn.Contains(one.Id)).Select(one => one.Id).ToHashSetAsync(stop);
        Complainant = await db.ContactDetails.Where(details => details.Person == person).Select(details => details.Name).SingleOrDefaultAsync(stop);
        string[] keys = [.. Records.Children.Select(child => child.Key), .. person is null ? [] : new[] { person }];
        Monitored = await db.People
            .Where(one => keys.Contains(one.Key)
                && (one.AgeBand != null || one.Gender != null || one.Ethnicity != null || one.Disability != null || one.SexualOrientation != null))
            .Select(one => one.Key).ToHashSetAsync(stop);
    }

    /// <summary>Whether the case where something was agreed may be seen, so that it can be reviewed there.</summary>
    public bool Sees(int caseId) => Seen.Contains(caseId);

    public string Label(string list, string? key) => opened.Council.Lists.Label(list, key);

    public string StatusOf(string? key) => key is null ? "status not recorded" : Label(ListName.SubjectStatus, key);
}
