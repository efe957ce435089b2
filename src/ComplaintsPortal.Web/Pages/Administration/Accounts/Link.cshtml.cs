using ComplaintsPortal.Data.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Accounts;

/// <summary>Shows a one-time link, once.</summary>
public sealed class LinkModel(AccountBook book) : PageModel
{
    public string Name { get; private set; } = "";

    public string? Link { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await book.FindAsync(id) is not { } account)
        {
            return NotFound();
        }

        (Name, Link) = (account.Name, TempData["Link"] as string);
        return Page();
    }
}
