using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases;

/// <summary>A case that is sealed, or from which somebody is barred, without its content.</summary>
/// <param name="Id">The database's key.</param>
/// <param name="SealedTo">To how many it is open; 0 where it is not sealed.</param>
/// <param name="Barred">How many are barred from it.</param>
/// <param name="LetInAsked">Whether a manager asked that another be let in.</param>
/// <param name="WorkedOn">When something was last done to it, UTC; readings do not count.</param>
public sealed record HiddenCase(int Id, int SealedTo, int Barred, bool LetInAsked, DateTimeOffset? WorkedOn)
{
    /// <summary>Its reference, for whoever may see it; else null.</summary>
    public string? Reference { get; init; }
}

/// <summary>
/// The cases that are sealed, or from which somebody is barred. Every manager sees that there are such cases, how many, and when each was
/// last worked on; nothing else of those that are not open to them.
/// </summary>
public static class HiddenCases
{
    /// <summary>How many are listed: a council has few.</summary>
    public const int Shown = 200;

    /// <summary>All of them, those first that were not worked on for longest.</summary>
    public static IQueryable<HiddenCase> All(PortalDb db) => Hidden(db)
        .Select(@case => new HiddenCase(
            @case.Id,
            db.CaseAccess.Count(access => access.CaseId == @case.Id && access.Kind == AccessKind.SealedTo),
            db.CaseAccess.Count(access => access.CaseId == @case.Id && access.Kind == AccessKind.Barred),
            db.CaseAccess.Any(access => access.CaseId == @case.Id && access.Kind == AccessKind.LetInAsked),
            db.AuditEntries.Where(entry => entry.CaseId == @case.Id && !entry.Reading).Max(entry => (DateTimeOffset?)entry.At)));

    /// <summary>The same as lines of a list, with the reference where the person who reads may see the case.</summary>
    public static async Task<IReadOnlyList<HiddenCase>> ListAsync(PortalDb db, CancellationToken stop = default)
    {
        var all = await All(db).Take(Shown).ToListAsync(stop);
        var ids = all.ConvertAll(one => one.Id).ToArray();
        var seen = await db.Cases.Where(@case => EF.Parameter(ids).Contains(@case.Id)).ToDictionaryAsync(@case => @case.Id, @case => @case.Reference, stop);
        return [.. all.Select(one => one with { Reference = seen.GetValueOrDefault(one.Id) }).OrderBy(one => one.WorkedOn).ThenBy(one => one.Id)];
    }

    /// <summary>How many there are, and of how many a manager was asked to bar somebody else: see <see cref="AskedToBar"/>.</summary>
    public static async Task<(int Hidden, int AskedToBar)> CountAsync(PortalDb db, Guid manager, CancellationToken stop = default)
    {
        // Counted without the cases themselves: a query that sees the sealed ones sees them in all of its parts.
        var counts = await HiddenIds(db).Distinct().Select(_ => 0).Concat(AskedToBar(db, manager).Select(_ => 1))
            .GroupBy(kind => kind).Select(kind => new { kind.Key, Count = kind.Count() }).ToDictionaryAsync(kind => kind.Key, kind => kind.Count, stop);
        return (counts.GetValueOrDefault(0), counts.GetValueOrDefault(1));
    }

    /// <summary>One of them with who may see it and nothing else, to let somebody in; null where there is none.</summary>
    public static Task<Case?> FindAsync(PortalDb db, int id, CancellationToken stop = default) =>
        Hidden(db).Include(@case => @case.Access).SingleOrDefaultAsync(@case => @case.Id == id, stop);

    /// <summary>The cases, of those that the person who reads may see, of which a manager was asked to bar somebody else.</summary>
    public static IQueryable<Case> AskedToBar(PortalDb db, Guid manager)
    {
        var asked = db.CaseAccess.Where(access => access.Kind == AccessKind.BarAsked && access.Account != manager).Select(access => access.CaseId);
        return db.Cases.Where(@case => asked.Contains(@case.Id));
    }

    /// <summary>
    /// The cases that nobody could see, or open to others, once the account is gone: those that are sealed or barred and that no other
    /// manager may see; of an officer's, those that nobody else may see at all.
    /// </summary>
    public static IQueryable<Case> LeftWithout(PortalDb db, Guid account, Role role)
    {
        var others = db.Users.Where(other => other.Id != account && !other.Closed
            && (other.Role == Role.Manager || (role != Role.Manager && other.Role == Role.Officer))).Select(other => other.Id);
        var keptOut = KeptOut.Of(db);
        return Hidden(db).Where(@case => !keptOut.Any(one => one.CaseId == @case.Id && one.Account == account)
            && !others.Any(other => !keptOut.Any(one => one.CaseId == @case.Id && one.Account == other)));
    }

    // Asked so, a database begins with the few that are hidden, and not with all that there are.
    private static IQueryable<Case> Hidden(PortalDb db)
    {
        var hidden = HiddenIds(db);
        return db.Cases.SealedToo().Where(@case => hidden.Contains(@case.Id));
    }

    private static IQueryable<int> HiddenIds(PortalDb db) =>
        db.CaseAccess.Where(access => access.Kind == AccessKind.SealedTo || access.Kind == AccessKind.Barred).Select(access => access.CaseId);
}
