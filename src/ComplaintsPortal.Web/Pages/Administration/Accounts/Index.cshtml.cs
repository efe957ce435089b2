using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Administration.Accounts;

/// <summary>Everybody who can sign in, or could.</summary>
public sealed class IndexModel(PortalDb db, TimeProvider time) : PageModel
{
    public IReadOnlyList<AccountLine> Accounts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Accounts = await AccountBook.Lines(db).ToListAsync(stop);

    /// <summary>How an account stands, and the colour of its tag; no tag where somebody simply works with it.</summary>
    public (string Words, string Colour)? StateOf(AccountLine account) => account switch
    {
        { Closed: true } => ("Closed", "grey"),
        { LockoutEnd: { } end } when end > time.GetUtcNow() => ($"Locked until {end.Time()}", "red"),
        { HasPassword: false } => ("No password yet", "yellow"),
        _ => null,
    };
}
