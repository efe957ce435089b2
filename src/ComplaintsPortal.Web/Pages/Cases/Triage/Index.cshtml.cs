using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Pages.Cases.Particulars;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>How a case was decided on: what was asked, what that suggested, what was decided, and what a manager said of it.</summary>
public sealed class IndexModel(OpenedCase opened, PortalDb db) : PageModel
{
    public OpenedCase Opened => opened;

    public Case Case => opened.Case;

    public EarlierCases Earlier { get; private set; } = EarlierCases.None;

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    public async Task OnGetAsync(CancellationToken stop)
    {
        Earlier = await EarlierCases.ReadAsync(db, Case, stop);
        var facts = Case.Assessment?.Facts;
        Guid?[] mentioned = [facts?.AssessedBy, facts?.DecidedBy, facts?.ReviewedBy, .. Case.Concerns.Select(concern => (Guid?)concern.Facts.RaisedBy)];
        Guid[] accounts = [.. mentioned.OfType<Guid>()];
        Names = await db.Users.Where(account => accounts.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.Name, stop);
    }

    public string NameOf(Guid? account) => account is { } id ? Names.GetValueOrDefault(id, "Somebody") : "Nobody yet";
}
