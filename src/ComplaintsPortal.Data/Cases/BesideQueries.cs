using ComplaintsPortal.Domain.Cases.Correcting;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases;

/// <summary>Reading what is kept beside a case and not with it.</summary>
public static class BesideQueries
{
    /// <summary>What is kept beside a case.</summary>
    /// <param name="db">The database.</param>
    /// <param name="id">The database's key of the case.</param>
    /// <param name="toChange">Whether it is to be changed and saved.</param>
    /// <param name="stop">To give up.</param>
    public static async Task<BesideACase> ReadBesideAsync(this PortalDb db, int id, bool toChange, CancellationToken stop = default) => new()
    {
        Remedies = await Of(db.Remedies, toChange).Where(one => one.CaseId == id).OrderBy(one => one.Id).ToListAsync(stop),
        Payments = await Of(db.Payments, toChange).Where(one => one.CaseId == id).OrderBy(one => one.Id).ToListAsync(stop),
        LearningActions = await Of(db.LearningActions, toChange).Where(one => one.CaseId == id).OrderBy(one => one.Id).ToListAsync(stop),
        OmbudsmanRecommendations = await Of(db.OmbudsmanRecommendations, toChange).Where(one => one.CaseId == id).OrderBy(one => one.Id).ToListAsync(stop),
        Letters = await Of(db.Letters, toChange).Where(one => one.CaseId == id).OrderBy(one => one.Id).ToListAsync(stop),
        Documents = await Of(db.CaseDocuments, toChange).Where(one => one.CaseId == id).OrderBy(one => one.Id).ToListAsync(stop),
    };

    private static IQueryable<T> Of<T>(IQueryable<T> records, bool toChange)
        where T : class => toChange ? records : records.AsNoTracking();
}
