using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Account;

/// <summary>The answers of the pages on which one signs in.</summary>
internal static class AccountAnswers
{
    /// <summary>To where the person was going, if that is in the portal, or to the start page.</summary>
    internal static LocalRedirectResult ToWork(this PageModel page, string? returnUrl) =>
        page.LocalRedirect(page.Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
}
