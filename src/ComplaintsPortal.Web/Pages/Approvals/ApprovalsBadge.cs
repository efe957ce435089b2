using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Approvals;

/// <summary>How many responses wait for a manager, for the navigation.</summary>
public sealed class ApprovalsBadge(PortalDb db)
{
    /// <summary>Counts them: one question, of an index.</summary>
    public async Task<int> CountAsync() => await ApprovalQueue.Stages(db).CountAsync();
}
