using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Account;

/// <summary>One's own account: how one signs in, and where one is signed in.</summary>
public sealed class IndexModel(
    UserManager<Data.People.Account> accounts, SessionBook sessions, PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    public Data.People.Account Account { get; private set; } = null!;

    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    /// <summary>How many recovery codes were not used yet.</summary>
    public int CodesLeft { get; private set; }

    public int Passkeys { get; private set; }

    public Guid Present => signedIn.Session;

    public DateOnly Today => time.Today();

    public async Task OnGetAsync(CancellationToken stop)
    {
        Account = (await accounts.GetUserAsync(User))!;
        Sessions = await sessions.OfAsync(Account.Id, stop);
        CodesLeft = await accounts.CountRecoveryCodesAsync(Account);
        Passkeys = (await accounts.GetPasskeysAsync(Account)).Count;
    }

    /// <summary>Ends one session.</summary>
    public async Task<RedirectToPageResult> OnPostEndAsync(Guid session)
    {
        if (await sessions.EndAsync(signedIn.Officer.Id, session))
        {
            await RecordAsync("Session ended");
        }

        TempData.Banner("That session is ended");
        return RedirectToPage();
    }

    /// <summary>Ends every session but this one.</summary>
    public async Task<RedirectToPageResult> OnPostEndOthersAsync()
    {
        await sessions.EndOthersAsync(signedIn.Officer.Id, signedIn.Session);
        await RecordAsync("Every other session ended");
        TempData.Banner("You are signed out everywhere else");
        return RedirectToPage();
    }

    private async Task RecordAsync(string what)
    {
        db.Record(new HistoryEntry(time.GetUtcNow(), signedIn.Officer.Id, signedIn.Officer.Name, what));
        await db.SaveChangesAsync();
    }
}
