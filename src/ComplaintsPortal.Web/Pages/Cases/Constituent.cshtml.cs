using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>The person for whom a Member of Parliament or a councillor enquires.</summary>
public sealed class ConstituentModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    private Constituent? known;

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Name", known?.Name, Input.Name), new FieldVersions("How to reach them", known?.Contact, Input.Contact));

    private Refusal? Refused => Constituent.WhyNotRecord(opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop) || !await EnquiresAsync(stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version, Name = known?.Name, Contact = known?.Contact };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop) || !await EnquiresAsync(stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(), Input))
        {
            return this.Wrong();
        }

        var facts = new ConstituentFacts(Input.Name!.Trim(), Input.Contact.Kept());
        if (known is null)
        {
            db.Constituents.Add(Constituent.Record(opened.Case, facts, opened.Officer, opened.Now));
        }
        else
        {
            known.Correct(opened.Case, facts, opened.Officer, opened.Now);
        }
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            await EnquiresAsync(stop);
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Constituent recorded");
        return RedirectToPage("/Cases/Constituent", new { id });
    }

    // Only an enquiry has a constituent.
    private async Task<bool> EnquiresAsync(CancellationToken stop)
    {
        known = await db.Constituents.SingleOrDefaultAsync(one => one.CaseId == opened.Case.Id, stop);
        return opened.Procedure.Kind == ProcedureKind.Enquiry;
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Name { get; set; }

        public string? Contact { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator()
        {
            RuleFor(input => input.Name).NotEmpty().WithMessage("Enter the constituent's name").AtMost(Constituent.NameLength);
            RuleFor(input => input.Contact).AtMost(Constituent.ContactLength);
        }
    }
}
