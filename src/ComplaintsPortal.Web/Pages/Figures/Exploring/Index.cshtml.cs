using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Exploring;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Figures.Exploring;

/// <summary>Any measure by any two facets over any periods.</summary>
public sealed class IndexModel(PortalDb db, Setup setup, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ExplorerInput Input { get; set; } = new();

    /// <summary>The table as the person may read it; null before one was asked for.</summary>
    public ExploredTable? Table { get; private set; }

    public Officer Who => signedIn.Officer;

    public DateOnly Today => time.Today();

    public async Task<IActionResult> OnGetAsync(string? format, CancellationToken stop)
    {
        if (format is not null && !ExploredFiles.Formats.Contains(format))
        {
            return NotFound();
        }

        if (Input.IsEmpty)
        {
            return format is null ? Page() : NotFound();
        }

        var council = await setup.GetAsync(stop);
        if (Input.Read(council, Who, ModelState) is not { } question)
        {
            return this.Wrong();
        }

        Table = (await ExploredTable.CountAsync(db, question, council, stop)).For(Who);
        return format is null ? Page() : File(ExploredFiles.Of(Table, format), ExploredFiles.TypeOf(format), $"figures.{format}");
    }
}
