using ComplaintsPortal.Data;
using ComplaintsPortal.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Reports.Writing;

/// <summary>The Ombudsman's annual letter as it came, before it is published.</summary>
public sealed class LetterPaperModel(PortalDb db) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string period, CancellationToken stop) =>
        await db.OmbudsmanLetters.Where(letter => letter.Period == period && letter.PaperHash != null)
            .Select(letter => letter.Paper!.Content).SingleOrDefaultAsync(stop) is { } content
            ? File(content, ReportFiles.TypeOf(ReportFiles.Pdf), $"{ReportFiles.OmbudsmanLetter}-{period}.pdf")
            : NotFound();
}
