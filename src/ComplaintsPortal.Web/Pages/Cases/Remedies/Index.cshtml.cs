using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases.Remedies;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Remedies;

/// <summary>What is put right for the person who complained, what is paid, and what changes for others.</summary>
public sealed class IndexModel(OpenedCase opened, PortalDb db) : PageModel
{
    public OpenedCase Opened => opened;

    public IReadOnlyList<Remedy> Remedies { get; private set; } = [];

    public IReadOnlyList<Payment> Payments { get; private set; } = [];

    public IReadOnlyList<ActionLine> Actions { get; private set; } = [];

    public async Task OnGetAsync(int id, CancellationToken stop)
    {
        Remedies = await db.Remedies.AsNoTracking().Where(one => one.CaseId == id).OrderBy(one => one.Id).ToListAsync(stop);
        Payments = await db.Payments.AsNoTracking().Where(one => one.CaseId == id).OrderBy(one => one.Id).ToListAsync(stop);
        Actions = await db.LearningActions.Where(one => one.CaseId == id).OrderBy(one => one.Id).Lines(db).ToListAsync(stop);
    }

    public string? Label(string list, string? key) => key is null ? null : opened.Council.Lists.Label(list, key);
}
