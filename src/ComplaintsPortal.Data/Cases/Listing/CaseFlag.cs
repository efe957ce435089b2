using ComplaintsPortal.Data.Cases.Working;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Sealing;

namespace ComplaintsPortal.Data.Cases.Listing;

/// <summary>Something that whoever has a case must not overlook.</summary>
public enum CaseFlag
{
    /// <summary>Contact with the complainant is restricted now.</summary>
    RestrictedContact,

    /// <summary>A worry about a child's safety was found in it.</summary>
    Safeguarding,

    /// <summary>It is sealed, and open to whoever reads.</summary>
    Sealed,

    /// <summary>A reasonable adjustment is in force.</summary>
    Adjustments,

    /// <summary>The Ombudsman asks about it, or it is what the Ombudsman asks.</summary>
    Ombudsman,

    /// <summary>A service was asked for a contribution and has not given it.</summary>
    Contribution,
}

/// <summary>Asks for cases by what must not be overlooked.</summary>
internal static class CaseFlags
{
    /// <summary>Those of the cases that have the flag.</summary>
    public static IQueryable<Case> With(this IQueryable<Case> cases, PortalDb db, CaseFlag flag)
    {
        var flagged = Flagged(db, flag);
        return cases.Where(@case => flagged.Contains(@case.Id));
    }

    /// <summary>The same of all of the flags. What has the first of them is little: the join is written so that SQLite begins there.</summary>
    public static IQueryable<Case> Flagged(this IQueryable<Case> cases, PortalDb db, IReadOnlyList<CaseFlag> flags)
    {
        if (flags.Count == 0)
        {
            return cases;
        }

        var few = Flagged(db, flags[0]).Distinct().SelectMany(_ => cases, (id, @case) => new { Id = id, Case = @case })
            .Where(one => one.Case.Id == one.Id).Select(one => one.Case);
        return flags.Skip(1).Aggregate(few, (some, flag) => some.With(db, flag));
    }

    private static IQueryable<int> Flagged(PortalDb db, CaseFlag flag) => flag switch
    {
        CaseFlag.RestrictedContact => db.ContactRestrictions.Where(restriction => restriction.Facts.EndedOn == null).Select(restriction => restriction.CaseId),
        CaseFlag.Safeguarding => db.Set<SafeguardingConcern>().Select(concern => concern.CaseId),
        CaseFlag.Sealed => db.CaseAccess.Where(access => access.Kind == AccessKind.SealedTo).Select(access => access.CaseId),
        CaseFlag.Adjustments => db.Adjustments.Where(adjustment => adjustment.Facts.EndedOn == null).Select(adjustment => adjustment.CaseId),
        CaseFlag.Ombudsman => db.OmbudsmanRecords.Select(record => record.CaseId)
            .Concat(db.Cases.Where(@case => @case.OmbudsmanOf != null).Select(@case => @case.OmbudsmanOf!.Value)),
        CaseFlag.Contribution => db.Contributions.Owed(db).Select(contribution => contribution.CaseId),
        _ => throw new ArgumentOutOfRangeException(nameof(flag), flag, "No query asks for this flag"),
    };
}
