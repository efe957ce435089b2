using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>A letter of a case: a draft with what can be done to it, or as it was sent.</summary>
public sealed class ShowModel(OpenedLetter letter) : PageModel
{
    public OpenedLetter One => letter;

    public async Task<IActionResult> OnGetAsync(int id, int letter, CancellationToken stop) =>
        await One.ReadAsync(id, letter, stop) ? Page() : NotFound();
}
