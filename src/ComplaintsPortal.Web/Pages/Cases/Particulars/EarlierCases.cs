using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Particulars;

/// <summary>An earlier case that this one may continue or repeat.</summary>
/// <param name="Id">The database's key.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="Procedure">The key of its procedure.</param>
/// <param name="Received">When it arrived.</param>
/// <param name="Triage">What was decided about it.</param>
/// <param name="Summary">What it was about.</param>
/// <param name="SamePerson">Whether it is by the same person; otherwise about the same child.</param>
public sealed record EarlierCase(
    int Id, string Reference, string Procedure, DateOnly Received, Domain.Cases.Arriving.TriageDecision Triage, string? Summary, bool SamePerson);

/// <summary>The cases that this one may continue or repeat: by the same person, or about the same child; and those of the same contact.</summary>
/// <param name="Likely">The latest earlier cases by the same person or about the same child.</param>
/// <param name="SameContact">The cases into which the same contact was split.</param>
public sealed record EarlierCases(IReadOnlyList<EarlierCase> Likely, IReadOnlyList<EarlierCase> SameContact)
{
    private const int Shown = 5;

    /// <summary>None at all.</summary>
    public static EarlierCases None { get; } = new([], []);

    /// <summary>Reads them, each in a query of its own that an index answers.</summary>
    public static async Task<EarlierCases> ReadAsync(PortalDb db, Case @case, CancellationToken stop)
    {
        var siblings = await OfTheContactAsync(db, @case, stop);
        List<EarlierCase> likely = [];
        if (@case.Complainant is { } person)
        {
            likely.AddRange(await Project(db.Cases.Where(other => other.Complainant == person && other.Id != @case.Id), samePerson: true).ToListAsync(stop));
        }

        var names = await db.CaseChildren.Where(child => child.CaseId == @case.Id).Select(child => child.NameKey).ToListAsync(stop);
        var keys = await db.CaseChildren.Where(child => child.CaseId == @case.Id).Select(child => child.Key).ToListAsync(stop);
        string[] children = [.. names.Append(@case.Particulars?.ChildKey).OfType<string>().Distinct()];
        if (children.Length > 0)
        {
            likely.AddRange(await Project(AboutSameChild(db, @case.Id, children, [.. keys]), samePerson: false).ToListAsync(stop));
        }

        var known = siblings.Select(sibling => sibling.Id).ToHashSet();
        return new EarlierCases([.. likely.Where(one => known.Add(one.Id)).OrderByDescending(one => one.Received).Take(Shown)], siblings);
    }

    /// <summary>The other cases into which the same contact was split, the latest first.</summary>
    public static async Task<IReadOnlyList<EarlierCase>> OfTheContactAsync(PortalDb db, Case @case, CancellationToken stop) =>
        await Project(SameContactAs(db, @case), samePerson: true).ToListAsync(stop);

    private static IQueryable<Case> SameContactAs(PortalDb db, Case @case)
    {
        var (reference, from) = (@case.Reference, @case.SplitFrom);
        return from is null
            ? db.Cases.Where(other => other.SplitFrom == reference)
            : db.Cases.Where(other => (other.SplitFrom == from || other.Reference == from) && other.Id != @case.Id);
    }

    private static IQueryable<Case> AboutSameChild(PortalDb db, int id, string[] names, string[] keys)
    {
        var byParticulars = db.CaseParticulars.Where(particulars => names.Contains(particulars.ChildKey))
            .Select(particulars => EF.Property<int>(particulars, "CaseId"));
        var byChild = db.CaseChildren.Where(child => names.Contains(child.NameKey) || keys.Contains(child.Key)).Select(child => child.CaseId);
        return db.Cases.Where(other => other.Id != id && (byParticulars.Contains(other.Id) || byChild.Contains(other.Id)));
    }

    private static IQueryable<EarlierCase> Project(IQueryable<Case> cases, bool samePerson) => cases.AsNoTracking()
        .OrderByDescending(other => other.Received).ThenByDescending(other => other.Id)
        .Take(Shown)
        .Select(other => new EarlierCase(other.Id, other.Reference, other.Procedure, other.Received, other.Decision, other.Particulars!.Summary, samePerson));
}
