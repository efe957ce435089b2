using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace ComplaintsPortal.Web.Pages.Contributing;

/// <summary>That an answer has been received. It says nothing of the answer, which the link opens no more.</summary>
[EnableRateLimiting(SlowedByAddress.PrivateLinks)]
public sealed class ReceivedModel(OpenedLink link) : PageModel
{
    public OpenedLink Link => link;

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken stop)
    {
        await link.ReadAsync(User, stop);
        return link.One.AnsweredAt is null ? RedirectToPage("/Contributing/Index", new { token }) : Page();
    }
}
