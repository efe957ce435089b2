using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Data.Cases;

/// <summary>That a sealed case is open to somebody, and when they last said why they open it.</summary>
public sealed record NamedInSeal(DateOnly? OpenedOn);

/// <summary>Opening a sealed case.</summary>
public static class SealedCaseOpening
{
    /// <summary>What the seal of a case says of a person; null where it is not sealed, or not to them.</summary>
    public static async Task<NamedInSeal?> FindSealAsync(this PortalDb db, int caseId, Guid account, CancellationToken stop = default) => await db.CaseAccess
        .Where(access => access.CaseId == caseId && access.Kind == AccessKind.SealedTo && access.Account == account)
        .Select(access => new NamedInSeal(access.OpenedOn))
        .SingleOrDefaultAsync(stop);

    /// <summary>The sealed cases that are open to somebody who did not say on that date why they open them; where no date is given, who never did.</summary>
    public static IQueryable<int> UnopenedBy(this PortalDb db, Guid account, DateOnly? on) => db.CaseAccess
        .Where(access => access.Kind == AccessKind.SealedTo && access.Account == account
            && (access.OpenedOn == null || (on != null && access.OpenedOn != on)))
        .Select(access => access.CaseId);

    /// <summary>The cases of which somebody may read on that date without saying first why: all that they may see but those that are sealed to them.</summary>
    public static IQueryable<Case> OpenTo(PortalDb db, Guid account, DateOnly today) =>
        db.Cases.Where(@case => !db.UnopenedBy(account, today).Contains(@case.Id));

    /// <summary>Keeps why somebody opens a sealed case. The case does not change by it, nor does its version.</summary>
    public static Task OpenSealedAsync(this PortalDb db, int caseId, string why, Officer officer, DateTimeOffset now, CancellationToken stop = default) =>
        db.InOneTransactionAsync(async cancelled =>
        {
            var today = now.InUnitedKingdom().Date();
            await db.CaseAccess
                .Where(access => access.CaseId == caseId && access.Kind == AccessKind.SealedTo && access.Account == officer.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(access => access.OpenedOn, today), cancelled);
            db.Record(new HistoryEntry(now, officer.Id, officer.Name, "Sealed case opened", why), caseId);
            return await db.SaveChangesAsync(cancelled);
        }, stop);
}
