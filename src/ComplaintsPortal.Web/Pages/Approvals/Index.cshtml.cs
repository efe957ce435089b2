using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Reports.Approving;
using ComplaintsPortal.Web.Pages.Cases.Finding;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Approvals;

/// <summary>The responses and reports that wait for a manager. Nobody approves what they drafted, so a manager's own responses stand apart.</summary>
public sealed class IndexModel(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time) : PageModel
{
    public IReadOnlyList<ApprovalRow> Yours { get; private set; } = [];

    public IReadOnlyList<ApprovalRow> Others { get; private set; } = [];

    public int Waiting { get; private set; }

    /// <summary>The reports that wait for a manager.</summary>
    public IReadOnlyList<SubmittedReport> Reports { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var council = await setup.GetAsync(stop);
        var days = OfficeDays.On(time.Today(), council.Calendar);
        Reports = await CourseBook.Submitted(db).ToListAsync(stop);
        var lines = await ApprovalQueue.Lines(db).Take(ApprovalQueue.Shown).ToListAsync(stop);
        Waiting = lines.Count < ApprovalQueue.Shown ? lines.Count : await ApprovalQueue.Stages(db).CountAsync(stop);
        var authors = lines.SelectMany(line => line.Authors).ToHashSet();
        var names = await db.Users.Where(account => authors.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.Name, stop);
        var rows = new CaseRows(council, days.Today);
        var queue = lines.ToLookup(line => line.Authors.Contains(signedIn.Officer.Id), line => rows.Of(line, signedIn.Officer.Id, names));
        (Yours, Others) = ([.. queue[false]], [.. queue[true]]);
    }
}
