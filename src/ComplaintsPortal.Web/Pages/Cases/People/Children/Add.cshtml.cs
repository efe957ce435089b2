using System.ComponentModel;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Cases.People.Children;

/// <summary>Adding a child whom the case is about.</summary>
public sealed class AddModel(OpenedCase opened, PortalDb db) : PageModel
{
    public IEnumerable<SelectListItem> Statuses => opened.Council.Lists.Offered(ListName.SubjectStatus).Select(entry => new SelectListItem(entry.Label, entry.Key));

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Name", null, Input.Name),
        new FieldVersions("Status", null, opened.Council.Lists.Find(ListName.SubjectStatus, Input.Status)?.Label));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (Case.WhyNotComplete(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version, Name = opened.Case.Particulars?.ChildName, Status = opened.Case.SubjectStatus };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
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

        var facts = new CaseChildFacts(Guid.CreateVersion7(opened.Now).ToString("N"), Input.Name!.Trim(), Input.Born, Input.Status.Kept());
        db.CaseChildren.Add(opened.Case.AddChild(facts, opened.Officer, opened.Now));
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Child added");
        return RedirectToPage("/Cases/People/Index", new { id });
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
