using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Retaining;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Retention;

/// <summary>Cases of which the processing is restricted (UK GDPR, article 18).</summary>
public static class RestrictedProcessing
{
    // As long as one signs in for: whoever comes back on another day says it again.
    private static readonly TimeSpan SaidFor = TimeSpan.FromHours(12);

    /// <summary>Of those cases the ones of which somebody has lately said why they use them although their processing is restricted.</summary>
    public static async Task<IReadOnlySet<int>> SaidWhyAsync(
        PortalDb db, IReadOnlyCollection<int> caseIds, Guid account, DateTimeOffset now, CancellationToken stop = default)
    {
        var (ids, since) = (caseIds.Select(id => (int?)id).ToArray(), now - SaidFor);
        var said = await db.AuditEntries.VoidedToo()
            .Where(entry => EF.Parameter(ids).Contains(entry.CaseId) && entry.By == account)
            .Where(entry => entry.What == CaseRestricting.UsedAllTheSame && entry.At >= since)
            .Select(entry => entry.CaseId).Distinct().ToListAsync(stop);
        return said.OfType<int>().ToHashSet();
    }

    /// <summary>The cases on which a restriction stands, sealed and voided ones too: by their references alone.</summary>
    public static Task<List<CaseName>> StandingAsync(PortalDb db, CancellationToken stop = default) => db.Cases.SealedAndVoidedToo()
        .Where(one => db.ProcessingRestrictions.Any(restriction => restriction.CaseId == one.Id && restriction.Facts.Lifted == null))
        .OrderBy(one => one.Received).ThenBy(one => one.Id).Select(one => new CaseName(one.Id, one.Reference)).ToListAsync(stop);

    /// <summary>
    /// Restricts the processing on every case of a person where it is not restricted yet, also on those that whoever does it may not see: it is the
    /// person's right. Nothing is stored before it is saved.
    /// </summary>
    public static async Task RestrictAsync(PortalDb db, string person, ProcessingRestrictionTerms terms, Office office, CancellationToken stop = default)
    {
        var cases = await db.AllOfAsync([person], stop);
        var ids = cases.ConvertAll(one => one.Id).ToArray();
        await db.ProcessingRestrictions.SealedToo().Where(one => EF.Parameter(ids).Contains(one.CaseId)).LoadAsync(stop);
        foreach (var one in cases.Where(one => one.Keeping.Restricting.WhyNotRestrict(office) is null))
        {
            one.Keeping.Restricting.Restrict(terms, office);
        }
    }
}
