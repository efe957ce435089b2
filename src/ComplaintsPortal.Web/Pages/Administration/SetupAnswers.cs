using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>What a form of the set-up sends, with the stamp of the set-up as it was when the form was shown.</summary>
public interface IStamped
{
    int Stamp { get; set; }
}

/// <summary>The answers of the pages on which the council sets itself up.</summary>
internal static class SetupAnswers
{
    /// <summary>The course that every change of the set-up takes: checked, made, and answered with a green sentence.</summary>
    /// <param name="page">The page.</param>
    /// <param name="council">The set-up as it stands.</param>
    /// <param name="input">What was entered.</param>
    /// <param name="validator">What it must be.</param>
    /// <param name="change">Makes the change. False where somebody else changed the set-up since the form was shown.</param>
    /// <param name="done">What is said then, and where the person is.</param>
    public static async Task<IActionResult> SetUpAsync<T>(
        this PageModel page, CouncilSetup council, T input, IValidator<T> validator, Func<Task<bool>> change, Func<Done> done)
        where T : IStamped
    {
        if (!page.Accepts(validator, input))
        {
            return page.Wrong();
        }

        if (!await change())
        {
            input.Stamp = council.Council.Stamp;
            return page.RefuseStaleSetup();
        }

        var (banner, name, route) = done();
        page.TempData.Banner(banner);
        return page.RedirectToPage(name, route);
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

    // What was typed is kept.
    private static PageResult RefuseStaleSetup(this PageModel page)
    {
        page.ModelState.AddModelError(
            "", "Somebody else changed the set-up while you had this page open. What you entered is still here: check it, and send it again");
        page.Response.StatusCode = StatusCodes.Status409Conflict;
        return page.Page();
    }
}
