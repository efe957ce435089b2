using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Cases;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>The answers of the pages on which the council sets itself up.</summary>
internal static class SetupAnswers
{
    /// <summary>The same page again, status 409, because somebody else changed the set-up meanwhile. What was typed is kept.</summary>
    public static PageResult RefuseStaleSetup(this PageModel page)
    {
        page.ModelState.AddModelError("", "Somebody else changed the set-up while you had this page open. What you entered is still here: check it, and send it again");
        page.Response.StatusCode = StatusCodes.Status409Conflict;
        return page.Page();
    }

    /// <summary>Puts a refusal of the domain beside a field.</summary>
    public static bool Refuses(this PageModel page, string field, Refusal? refusal)
    {
        if (refusal is not null)
        {
            page.ModelState.AddModelError(field, refusal.ToString());
        }

        return refusal is not null;
    }

    /// <summary>Whether a form was shown of the set-up as it stands.</summary>
    public static bool IsOf(this int stamp, CouncilSetup setup) => stamp == setup.Council.Stamp;
}
