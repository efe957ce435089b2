using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Finding;

/// <summary>Finding a complainant's cases. The name is posted and answered with an opaque key, so that it stands in no address and no log.</summary>
public sealed class FindModel(PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

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

        var found = await CaseList.Complainants(db, Input.Spellings()).Take(20).ToListAsync(stop);
        var (officer, who) = (signedIn.Officer, found.Count == 1 ? "1 person" : $"{found.Count} people");
        db.Record(new HistoryEntry(time.GetUtcNow(), officer.Id, officer.Name, $"Looked for a person: {who} found", Input.Name!.Trim()));
        await db.SaveChangesAsync(stop);
        if (found.Count == 0)
        {
            ModelState.AddModelError("Input.Name", "Nobody is known by exactly this name or e-mail address. Check it, or look for the case by its reference");
            return this.Wrong();
        }

        return LocalRedirect(new FilterInput { Complainant = [.. found] }.Address());
    }

    public sealed class InputModel
    {
        public string? Name { get; set; }

        /// <summary>What was typed, and as it is usually written: small letters in an e-mail address, capitals in a name.</summary>
        internal IReadOnlyList<string> Spellings()
        {
            var typed = Name!.Trim();
            var british = System.Globalization.CultureInfo.GetCultureInfo("en-GB").TextInfo;
            return [.. new[] { typed, typed.ToLowerInvariant(), british.ToTitleCase(british.ToLower(typed)) }.Distinct()];
        }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() =>
            RuleFor(input => input.Name)
                .NotEmpty().WithMessage("Enter a name or an e-mail address")
                .AtMost(ContactDetails.LineLength);
    }
}
