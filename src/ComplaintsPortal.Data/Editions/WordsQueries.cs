using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Domain.Writing;

namespace ComplaintsPortal.Data.Editions;

/// <summary>The words that stand in reports.</summary>
public static class WordsQueries
{
    /// <summary>What stands in the report on a period now: of each text its last version.</summary>
    public static IQueryable<TextVersion> WordsOf(this PortalDb db, Period period) => db.TextVersions.Where(version => version.Period == period.Name
        && !db.TextVersions.Any(later => later.Period == version.Period && later.Slot == version.Slot && later.Number > version.Number));
}
