using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;

namespace ComplaintsPortal.Web;

/// <summary>The council's set-up, read once for each request that asks for it.</summary>
public sealed class Setup(PortalDb db)
{
    private CouncilSetup? read;

    /// <summary>Procedures, lists and calendar.</summary>
    public async Task<CouncilSetup> GetAsync(CancellationToken stop = default) => read ??= await CouncilSetup.ReadAsync(db, stop);
}
