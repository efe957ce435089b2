using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>What is recorded about the people of a case, besides the complainant.</summary>
/// <param name="Children">The children whom it is about.</param>
/// <param name="Representative">Who acts for the child or the complainant.</param>
/// <param name="Advocacy">The offer of an advocate.</param>
public sealed record PeopleRecords(IReadOnlyList<CaseChild> Children, Representative? Representative, Advocacy? Advocacy)
{
    /// <summary>Reads those that there are.</summary>
    public static async Task<PeopleRecords> ReadAsync(PortalDb db, OpenedCase opened, CancellationToken stop)
    {
        var (id, around) = (opened.Case.Id, await opened.AroundAsync(stop));
        return new(
            around.Children ? await db.CaseChildren.AsNoTracking().Where(one => one.CaseId == id).OrderBy(one => one.Id).ToListAsync(stop) : [],
            around.Represented ? await db.Representatives.AsNoTracking().SingleOrDefaultAsync(one => one.CaseId == id, stop) : null,
            around.Advocacy ? await db.Advocacies.AsNoTracking().SingleOrDefaultAsync(one => one.CaseId == id, stop) : null);
    }

    /// <summary>Reads them.</summary>
    public static async Task<PeopleRecords> ReadAsync(PortalDb db, int id, CancellationToken stop) => new(
        await db.CaseChildren.AsNoTracking().Where(one => one.CaseId == id).OrderBy(one => one.Id).ToListAsync(stop),
        await db.Representatives.AsNoTracking().SingleOrDefaultAsync(one => one.CaseId == id, stop),
        await db.Advocacies.AsNoTracking().SingleOrDefaultAsync(one => one.CaseId == id, stop));

    /// <summary>Whether an advocate still has to be offered: a child or young person complains, and was offered none.</summary>
    public static bool IsAdvocateDue(OpenedCase opened, Advocacy? offer) =>
        offer is null && opened.Case.AdvocacyProvider is null
        && opened.Case.Decision is Domain.Cases.Arriving.TriageDecision.Awaiting or Domain.Cases.Arriving.TriageDecision.Accepted
        && opened.Procedure.AsksForResponse
        && (opened.Council.Lists.Find(ListName.ComplainantType, opened.Case.ComplainantType)?.Child is true
            || opened.Case.Assessment?.Answers.Standing is Standing.Child or Standing.CareLeaver);
}

/// <summary>What whoever opens a case must know before they reach for the telephone.</summary>
/// <param name="Adjustments">The adjustments in force.</param>
/// <param name="Restrictions">The restrictions in force.</param>
/// <param name="AdvocateDue">Whether an advocate still has to be offered.</param>
/// <param name="Hidden">Whose address may be told to nobody.</param>
public sealed record Attention(
    IReadOnlyList<AdjustmentFacts> Adjustments, IReadOnlyList<ContactRestrictionFacts> Restrictions, bool AdvocateDue, IReadOnlyList<ContactDetails> Hidden)
{
    private static readonly PersonArrangements Nothing = new([], []);

    /// <summary>Reads it.</summary>
    public static async Task<Attention> ReadAsync(PortalDb db, OpenedCase opened, CancellationToken stop)
    {
        var around = await opened.AroundAsync(stop);
        var due = !around.Advocacy && PeopleRecords.IsAdvocateDue(opened, null);
        var theirs = around.Arrangements ? await db.ArrangementsOfAsync(opened.Case, stop) : Nothing;
        return new Attention(
            [.. theirs.Adjustments.Select(one => one.Facts).Where(one => one.EndedOn is null).DistinctBy(one => one.Need)],
            [.. theirs.Restrictions.Select(one => one.Facts).Where(one => one.EndedOn is null && one.From <= opened.Today).DistinctBy(one => one.What)],
            due,
            around.HidesAddress ? await db.HiddenAddressesOfAsync(opened.Case, stop) : []);
    }
}
