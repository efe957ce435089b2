using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Data.Council.Changing;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration.Changing;

/// <summary>The answers of the pages on which the council sets itself up.</summary>
internal static class SetupAnswers
{
    /// <summary>
    /// The course that every change of the set-up takes: checked, shown beside what stands and what it would move, and made once that was seen.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="council">The set-up as it stands.</param>
    /// <param name="input">What was entered.</param>
    /// <param name="validator">What it must be.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="change">Makes the change, or finds out what it would come to.</param>
    /// <param name="done">What is said then, and where the person is.</param>
    public static async Task<IActionResult> SetUpAsync<T>(
        this PageModel page, CouncilSetup council, T input, IValidator<T> validator, Officer by, Func<SetupAct, Task<SetupOutcome>> change, Func<Done> done)
        where T : SetupInput
    {
        if (!page.Accepts(validator, input) | !page.Accepts(new ReasonValidator(), input))
        {
            return page.Wrong();
        }

        var outcome = await change(new SetupAct(input.Stamp, by, input.Why!.Trim(), input.Seen));
        if (outcome.IsStale)
        {
            input.Stamp = council.Council.Stamp;
            return page.RefuseStaleSetup();
        }

        if (!outcome.IsStored)
        {
            return page.Show(input, outcome);
        }

        var (banner, name, route) = done();
        page.TempData.Banner(banner);
        return page.RedirectToPage(name, route);
    }

    /// <summary>Which due dates move, as a sentence.</summary>
    public static string InWords(this Moved moved) => moved.Stages switch
    {
        0 => "No due date moves.",
        1 => "1 due date of 1 case moves, and the case says so.",
        _ => $"{moved.Stages:N0} due dates of {moved.Cases:N0} {(moved.Cases == 1 ? "case" : "cases")} move, open or concluded, and each case says so.",
    };

    // What differs is shown, and what was typed stays in the form: it is sent again to be stored.
    private static PageResult Show(this PageModel page, SetupInput input, SetupOutcome outcome)
    {
        if (outcome.Differences.Count == 0)
        {
            page.ModelState.AddModelError("", "Nothing would change: this is how it stands already");
            return page.Wrong();
        }

        (input.Seen, input.Shown) = (outcome.Mark, outcome);
        return page.Page();
    }

    // What was typed is kept.
    private static PageResult RefuseStaleSetup(this PageModel page)
    {
        page.ModelState.AddModelError(
            "", "Somebody else changed the set-up while you had this page open. What you entered is still here: check it, and send it again");
        page.Response.StatusCode = StatusCodes.Status409Conflict;
        return page.Page();
    }
}
