using ComplaintsPortal.Data;
using ComplaintsPortal.Data.People;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Reports.Wording;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.People;

/// <summary>Finding people: whoever complains, and children. What was typed is posted, so that it stands in no address and no log.</summary>
public sealed class IndexModel(PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Whether somebody was looked for.</summary>
    public bool Looked { get; private set; }

    public IReadOnlyList<FoundPerson> Complainants { get; private set; } = [];

    public IReadOnlyList<FoundPerson> Children { get; private set; } = [];

    public IReadOnlyList<NamedChild> NamedOnly { get; private set; } = [];

    public bool Nobody => Complainants.Count + Children.Count + NamedOnly.Count == 0;

    public void OnGet()
    {
        // A form and nothing else.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!this.Accepts(new InputValidator(), Input))
        {
            return this.Wrong();
        }

        var typed = Input.Name!.Trim();
        Complainants = await PersonFinding.Complainants(db, typed).ToListAsync(stop);
        Children = await PersonFinding.ChildrenAsync(db, typed, stop);
        NamedOnly = await PersonFinding.NamedOnly(db, typed).ToListAsync(stop);
        Looked = true;
        var (officer, found) = (signedIn.Officer, Complainants.Count + Children.Count + NamedOnly.Count);
        db.Record(new HistoryEntry(
            time.GetUtcNow(), officer.Id, officer.Name, $"Looked for a person: {Words.Count(found, "person", "people")} found", typed));
        await db.SaveChangesAsync(stop);
        return Page();
    }

    public sealed class InputModel
    {
        public string? Name { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() => RuleFor(input => input.Name)
            .NotEmpty().WithMessage("Enter a name, an e-mail address or a telephone number")
            .Must(name => string.IsNullOrWhiteSpace(name) || name.Trim().Length >= 2).WithMessage("Enter at least 2 characters")
            .AtMost(ContactDetails.LineLength);
    }
}
