using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages;

/// <summary>Takes each person to where their work is.</summary>
public sealed class IndexModel(SignedIn signedIn) : PageModel
{
    public RedirectToPageResult OnGet() => RedirectToPage(signedIn.Officer.Role switch
    {
        Role.Clerk => "/Published/Index",
        Role.Administrator => "/Administration/Index",
        _ => "/Work/Index",
    });
}
