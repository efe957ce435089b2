using ComplaintsPortal.Data.Audit;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Council;

namespace ComplaintsPortal.Data.Tests.Engines;

/// <summary>
/// Everything that the application asks the database, by name. Whoever writes a query adds the method that runs it: the tests
/// run each of them on the SQL Server provider, server or not.
/// </summary>
internal static class QueriesOfTheApplication
{
    internal static readonly IReadOnlyDictionary<string, Func<PortalDb, CancellationToken, Task>> All = new Dictionary<string, Func<PortalDb, CancellationToken, Task>>
    {
        ["The council's set-up"] = async (db, stop) => await CouncilSetup.ReadAsync(db, stop),
        ["The whole of a case"] = async (db, stop) => await db.FindWholeAsync(1, stop),
        ["The next reference"] = async (db, stop) => await db.NextReferenceAsync(2026, stop),
        ["The chain of the audit"] = async (db, stop) => await AuditChain.FirstBrokenAsync(db, stop),
    };
}
