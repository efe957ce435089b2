using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Reminders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Account;

/// <summary>Asking for a link to set a new password. The answer is the same whether or not there is such an account.</summary>
public sealed class ForgottenModel(ForgottenPost post) : PageModel
{
    [BindProperty]
    public ForgottenInput Input { get; set; } = new();

    public bool CanSend => post.CanSend;

    public bool Sent { get; private set; }

    public void OnGet()
    {
        // A form and nothing else.
    }

    public IActionResult OnPost()
    {
        if (!post.CanSend)
        {
            return RedirectToPage();
        }

        if (!this.Accepts(Input))
        {
            return this.Wrong();
        }

        post.Ask(Input.Email!.Trim());
        Sent = true;
        return Page();
    }
}
