namespace ComplaintsPortal.Data.Cases.Working;

/// <summary>A case that was read, or that changed since.</summary>
/// <param name="Id">The database's key.</param>
/// <param name="Reference">The council's reference.</param>
/// <param name="Summary">What it is about, where that was recorded.</param>
/// <param name="Entries">How many entries others wrote into its history since; 0 where that was not asked.</param>
public sealed record CaseRead(int Id, string Reference, string? Summary, int Entries);

/// <summary>What the audit knows of somebody's readings. Cases that are not open to whoever reads now are left out.</summary>
public static class CaseReadings
{
    /// <summary>How many cases are shown.</summary>
    public const int Shown = 8;

    // So many readings are looked through for the last cases: whoever leafs in one case for longer is shown fewer.
    private const int LookedThrough = 300;

    /// <summary>The cases that somebody read last, the latest first.</summary>
    public static IQueryable<CaseRead> Recent(PortalDb db, Guid reader)
    {
        // Compared with a value that is given: of a bare column no index is asked, and their own acts may be very many.
        var readings = true;
        return from read in db.AuditEntries.Where(entry => entry.By == reader && entry.Reading == readings && entry.CaseId != null)
                   .OrderByDescending(entry => entry.Sequence).Take(LookedThrough)
                   .GroupBy(entry => entry.CaseId!.Value).Select(its => new { CaseId = its.Key, Last = its.Max(entry => entry.Sequence) })
                   .OrderByDescending(one => one.Last).Take(Shown)
               join @case in db.Cases on read.CaseId equals @case.Id
               orderby read.Last descending
               select new CaseRead(@case.Id, @case.Reference, @case.Particulars!.Summary, 0);
    }

    /// <summary>
    /// The cases of somebody into whose history others, or the portal, wrote since they last read them; what changed last comes first. It costs what
    /// stands in the histories of what they have in hand.
    /// </summary>
    public static IQueryable<CaseRead> Changed(PortalDb db, Guid owner)
    {
        var mine = Worklist.OpenStages(db).Of(db, owner).Select(stage => (int?)stage.CaseId)
            .Union(Worklist.AwaitingTriage(db, owner).Select(@case => (int?)@case.Id));
        var seen = db.AuditEntries.Where(entry => mine.Contains(entry.CaseId)).GroupBy(entry => entry.CaseId)
            .Select(its => new { CaseId = its.Key, Last = its.Max(entry => entry.By == owner && entry.Reading ? entry.Sequence : 0) });
        var since =
            from one in seen
            from entry in db.AuditEntries
            where entry.CaseId == one.CaseId && entry.Sequence > one.Last && !entry.Reading && entry.By != owner
            group entry by entry.CaseId into its
            select new { CaseId = its.Key!.Value, Count = its.Count(), Last = its.Max(entry => entry.Sequence) };
        return from one in since.OrderByDescending(one => one.Last).Take(Shown)
               join @case in db.Cases on one.CaseId equals @case.Id
               orderby one.Last descending
               select new CaseRead(@case.Id, @case.Reference, @case.Particulars!.Summary, one.Count);
    }
}
