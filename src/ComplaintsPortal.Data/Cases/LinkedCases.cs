using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Keeping;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases;

/// <summary>A case that another has to do with.</summary>
/// <param name="Id">The database's key of the link.</param>
/// <param name="CaseId">The database's key of the case at the other end.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="Procedure">The key of its procedure.</param>
/// <param name="Kind">A key of the list <c>link-kind</c>.</param>
/// <param name="FromHere">Whether the link was recorded here; else at the other end.</param>
/// <param name="Since">The date on which it was recorded.</param>
public sealed record LinkLine(int Id, int CaseId, string Reference, string Procedure, string Kind, bool FromHere, DateOnly Since);

/// <summary>The links of a case, seen from either end. One to a case that the person may not see is not there.</summary>
public static class LinkedCases
{
    /// <summary>The links of a case, the latest first; or the one of that key.</summary>
    public static IQueryable<LinkLine> LinksOf(this PortalDb db, int id, int? only = null) => db.CaseLinks
        .Where(link => (link.CaseId == id || link.OtherCaseId == id) && (only == null || link.Id == only))
        .Join(db.Cases, link => link.CaseId == id ? link.OtherCaseId : link.CaseId, other => other.Id, (link, other) => new { Link = link, Other = other })
        .OrderByDescending(at => at.Link.Since).ThenByDescending(at => at.Link.Id)
        .Select(at => new LinkLine(at.Link.Id, at.Other.Id, at.Other.Reference, at.Other.Procedure, at.Link.Kind, at.Link.CaseId == id, at.Link.Since));

    /// <summary>Whether two cases are linked, in either direction.</summary>
    public static Task<bool> AreLinkedAsync(this PortalDb db, int one, int other, CancellationToken stop = default) => db.CaseLinks.AnyAsync(
        link => (link.CaseId == one && link.OtherCaseId == other) || (link.CaseId == other && link.OtherCaseId == one), stop);

    /// <summary>A link and the case at its other end, to be changed together with the one that is open.</summary>
    public static async Task<(CaseLink Link, Case Other)> FindLinkAsync(this PortalDb db, LinkLine line, CancellationToken stop = default)
    {
        var other = await db.Cases.SingleAsync(@case => @case.Id == line.CaseId, stop);
        return (await db.CaseLinks.SingleAsync(link => link.Id == line.Id, stop), other);
    }
}
