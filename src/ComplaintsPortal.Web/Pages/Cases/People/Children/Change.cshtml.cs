using System.ComponentModel;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.People.Children;

/// <summary>Correcting what is known of a child.</summary>
public sealed class ChangeModel(OpenedCase opened, PortalDb db) : PageModel
{
    private CaseChild? known;

    public IEnumerable<SelectListItem> Statuses => opened.Council.Lists.Offered(ListName.SubjectStatus).Select(entry => new SelectListItem(entry.Label, entry.Key));

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Name", known?.Name, Input.Name),
        new FieldVersions("Date of birth", known?.Born.InWords(), Input.Born.InWords()));

    public async Task<IActionResult> OnGetAsync(int id, int child, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop) || !await LoadAsync(id, child, stop))
        {
            return NotFound();
        }

        if (Case.WhyNotComplete(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version, Name = known!.Name, Born = known.Born, Status = known.Status };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int child, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop) || !await LoadAsync(id, child, stop))
        {
            return NotFound();
        }

        if (Case.WhyNotComplete(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened), Input))
        {
            return this.Wrong();
        }

        opened.Case.ChangeChild(known!, new CaseChildFacts(known!.Key, Input.Name!.Trim(), Input.Born, Input.Status.Kept()), opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Child changed");
        return RedirectToPage("/Cases/People/Index", new { id });
    }

    private async Task<bool> LoadAsync(int id, int number, CancellationToken stop)
    {
        known = await db.CaseChildren.SingleOrDefaultAsync(one => one.Id == number && one.CaseId == id, stop) ?? known;
        return known is not null;
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Name { get; set; }

        [DisplayName("Date of birth")]
        public DateOnly? Born { get; set; }

        public string? Status { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.Name).NotEmpty().WithMessage("Enter the child's name").AtMost(CaseParticulars.NameLength);
            RuleFor(input => input.Born).Unless(on => Case.WhyNotHappenedOn(on, opened.Today));
            RuleFor(input => input.Status).In(opened.Council.Lists, ListName.SubjectStatus);
        }
    }
}
