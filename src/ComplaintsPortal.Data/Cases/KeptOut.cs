using ComplaintsPortal.Domain.Cases.Sealing;

namespace ComplaintsPortal.Data.Cases;

/// <summary>
/// That an account may not see a case: it is barred from it, or the case is sealed to others. For queries that ask it of other accounts
/// than the one that reads; of that one, the filter of <see cref="PortalDb"/> asks it.
/// </summary>
internal sealed class KeptOut
{
    public required int CaseId { get; init; }

    public required Guid Account { get; init; }

    /// <summary>All of it, whoever reads.</summary>
    public static IQueryable<KeptOut> Of(PortalDb db) =>
        from access in db.CaseAccess
        from account in db.Users
        where (access.Kind == AccessKind.Barred && access.Account == account.Id)
            || (access.Kind == AccessKind.SealedTo
                && !db.CaseAccess.Any(named => named.CaseId == access.CaseId && named.Kind == AccessKind.SealedTo && named.Account == account.Id))
        select new KeptOut { CaseId = access.CaseId, Account = account.Id };
}
