using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Accounts;

/// <summary>The answer that hands a one-time link over.</summary>
internal static class AccountAnswers
{
    /// <summary>Makes a link to set a password, and goes to the page that shows it once.</summary>
    public static async Task<RedirectToPageResult> ToLinkAsync(this PageModel page, AccountBook book, Data.People.Account account, Officer by)
    {
        var token = await book.LinkTokenAsync(account, by);
        page.TempData["Link"] = page.Url.Page("/Account/SetPassword", null, new { user = account.Id, token }, page.Request.Scheme);
        return page.RedirectToPage("/Administration/Accounts/Link", new { id = account.Id });
    }
}
