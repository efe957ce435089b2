using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Domain.Figures;
using ComplaintsPortal.Reports.Exploring;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Figures.Tables;

/// <summary>A table that was kept as it was.</summary>
public sealed class IndexModel(PortalDb db, SignedIn signedIn) : PageModel
{
    /// <summary>What was kept.</summary>
    public KeptTable Kept { get; private set; } = null!;

    /// <summary>The table as the person may read it; null where they may not ask about its periods.</summary>
    public ExploredTable? Table { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string? format, CancellationToken stop)
    {
        if ((format is not null && !ExploredFiles.Formats.Contains(format))
            || await db.KeptTables.AsNoTracking().SingleOrDefaultAsync(table => table.Key == key, stop) is not { } kept)
        {
            return NotFound();
        }

        var (who, table) = (signedIn.Officer, KeptTables.Read(kept.Content));
        Kept = kept;
        if (table.Figures.Select(figure => SmallFigures.WhyNotAsk(figure.Question.Period, who)).FirstOrDefault(refusal => refusal is not null) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Table = table.For(who);
        return format is null ? Page() : File(ExploredFiles.Of(Table, format), ExploredFiles.TypeOf(format), $"figures-{key[..8]}.{format}");
    }
}
