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
    private const int Most = 20;

    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Those who may be meant, where there are several: nobody is taken for another because of a name.</summary>
    public IReadOnlyList<KnownComplainant> Found { get; private set; } = [];

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

        Found = await KnownComplainant.By(db, Input.Name!.Trim()).Take(Most).ToListAsync(stop);
        var (officer, who) = (signedIn.Officer, Found.Count == 1 ? "1 person" : $"{Found.Count} people");
        db.Record(new HistoryEntry(time.GetUtcNow(), officer.Id, officer.Name, $"Looked for a person: {who} found", Input.Name!.Trim()));
        await db.SaveChangesAsync(stop);
        switch (Found)
        {
            case []:
                ModelState.AddModelError(
                    "Input.Name", "Nobody is known by this name, e-mail address or telephone number. Check it, or look for the case by its reference");
                return this.Wrong();
            case [var only]:
                return LocalRedirect(AddressOf(only));
            default:
                return Page();
        }
    }

    /// <summary>Where the cases of one of them are listed, below the portal's own address.</summary>
    public static string AddressOf(KnownComplainant person) => new FilterInput { Complainant = [person.Person] }.Address();

    /// <summary>What tells somebody apart from others of the same name.</summary>
    public static string Words(KnownComplainant person)
    {
        var cases = person.Cases == 1 ? $"case {person.Latest}" : $"{person.Cases} cases, the latest {person.Latest}";
        return string.Join(", ", new[] { person.Email, person.Telephone, cases }.Where(part => !string.IsNullOrEmpty(part)));
    }

    public sealed class InputModel
    {
        public string? Name { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() =>
            RuleFor(input => input.Name)
                .NotEmpty().WithMessage("Enter a name, an e-mail address or a telephone number")
                .AtMost(ContactDetails.LineLength);
    }
}
