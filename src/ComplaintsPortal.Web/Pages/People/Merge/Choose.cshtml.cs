using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.People.Merge;

/// <summary>Choosing who is the same person, by the reference of one of their cases.</summary>
public sealed class ChooseModel(OpenedPerson opened, PortalDb db) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedPerson Opened => opened;

    public async Task<IActionResult> OnGetAsync(string person, CancellationToken stop) => await opened.FindAsync(person, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string person, CancellationToken stop)
    {
        if (!await opened.FindAsync(person, stop))
        {
            return NotFound();
        }

        var (key, wrong) = await OtherAsync(Input.Reference.Kept(), stop);
        if (wrong is not null)
        {
            ModelState.AddModelError("Input.Reference", wrong);
            return this.Wrong();
        }

        return RedirectToPage("/People/Merge/Preview", new { person = opened.Key, other = key });
    }

    private async Task<(string? Key, string? Wrong)> OtherAsync(string? reference, CancellationToken stop)
    {
        var id = reference is null ? null : await db.Cases.FindMeantAsync(reference, stop);
        var named = await db.Cases.Where(@case => @case.Id == id).Select(@case => new { @case.Id, @case.Complainant }).SingleOrDefaultAsync(stop);
        if (named is null)
        {
            return (null, "Enter the reference of a case that is in the portal, such as 2026/0001");
        }

        string?[] children = opened.Complains
            ? []
            : await db.CaseChildren.Where(child => child.CaseId == named.Id).Select(child => child.Key).ToArrayAsync(stop);
        string?[] others = children.Length > 0 ? children : [named.Complainant];
        return others switch
        {
            [null] => (null, "That case does not say who complained"),
            [{ } one] when one == opened.Key => (null, "That case is one of this person already"),
            [{ } one] => (one, null),
            _ => (null, "That case has several children. Open the right one from there, and merge from their page"),
        };
    }

    public sealed class InputModel
    {
        public string? Reference { get; set; }
    }
}
