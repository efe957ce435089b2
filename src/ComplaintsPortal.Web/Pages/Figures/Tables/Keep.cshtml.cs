using System.Security.Cryptography;
using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Reports.Exploring;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Figures.Exploring;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Figures.Tables;

/// <summary>Keeping a table of the explorer exactly as it is, under an address of its own.</summary>
public sealed class KeepModel(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ExplorerInput Input { get; set; } = new();

    /// <summary>The table as the person may read it; null where none was asked for that can be.</summary>
    public ExploredTable? Table { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Table = (await CountAsync(stop))?.For(signedIn.Officer);
        return Table is null ? this.Wrong() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await CountAsync(stop) is not { } table)
        {
            return this.Wrong();
        }

        var (who, now) = (signedIn.Officer, time.GetUtcNow());
        var key = RandomNumberGenerator.GetHexString(KeptTable.KeyLength, lowercase: true);
        db.KeptTables.Add(new KeptTable(key, Input.Written, KeptTables.Write(table), who, now));
        db.Record(new HistoryEntry(now, who.Id, who.Name, "Table of figures kept", Input.Written));
        await db.SaveChangesAsync(stop);
        TempData.Banner("Table kept. Its address stays as it is, and so do its numbers");
        return RedirectToPage("/Figures/Tables/Index", new { key });
    }

    private async Task<ExploredTable?> CountAsync(CancellationToken stop)
    {
        var council = await setup.GetAsync(stop);
        return Input.Read(council, signedIn.Officer, ModelState) is { } question ? await ExploredTable.CountAsync(db, question, council, stop) : null;
    }
}
