using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Learning;

/// <summary>Adding an action that follows from a case, or from none.</summary>
public sealed class AddModel(PortalDb db, OpenedCase opened, Setup setup) : PageModel
{
    [BindProperty]
    public ActionForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    /// <summary>The reference of the case that it follows from, where it does.</summary>
    public string? Reference { get; private set; }

    private Refusal? Refused => LearningAction.WhyNotAdd(opened.Officer);

    public async Task<IActionResult> OnGetAsync(int? @case, CancellationToken stop)
    {
        if (@case is { } about && !await opened.ReadAsync(about, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(opened, refusal);
        }

        Reference = @case is null ? null : opened.Case.Reference;
        Input = new ActionForm { Agreed = opened.Today, Service = @case is null ? null : opened.Case.Service };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int? @case, CancellationToken stop)
    {
        if (@case is { } about && !await opened.FindAsync(about, stop))
        {
            return NotFound();
        }

        Reference = @case is null ? null : opened.Case.Reference;
        if (Refused is { } refusal)
        {
            return this.Refuse(opened, refusal);
        }

        if (!await AcceptsAsync(@case, stop))
        {
            return this.Wrong();
        }

        db.LearningActions.Add(new LearningAction(@case, Input.Facts));
        db.Record(LearningAction.Add(opened.Officer, opened.Now), @case);
        await db.SaveChangesAsync(stop);
        TempData.Banner("Action added");
        return @case is null ? RedirectToPage("/Learning/Index") : RedirectToPage("/Cases/Remedies/Index", new { id = @case });
    }

    private async Task<bool> AcceptsAsync(int? caseId, CancellationToken stop)
    {
        CouncilLists lists = (await setup.GetAsync(stop)).Lists;
        if (!this.Accepts(new ActionForm.FormValidator(lists, opened.Today), Input))
        {
            return false;
        }

        if (await LearningActions.Same(db, caseId, Input.Facts).AnyAsync(stop))
        {
            ModelState.AddModelError("Input.Description", "Enter another action: this one has already been added");
        }

        return ModelState.IsValid;
    }
}
