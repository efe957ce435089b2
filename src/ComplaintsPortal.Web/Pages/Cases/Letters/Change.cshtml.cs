using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>Changing the words of a draft.</summary>
public sealed class ChangeModel(OpenedLetter letter) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedLetter One => letter;

    public BothVersions Versions => new(
        letter.Opened.ChangedSince,
        new FieldVersions("To", letter.Letter.Recipient, Input.Recipient),
        new FieldVersions("Address", letter.Letter.Address, Input.Address),
        new FieldVersions("Words", letter.Letter.Words, Input.Words));

    private Refusal? Refusal => Case.WhyNotChangeLetter(letter.Letter, letter.Opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, int letter, CancellationToken stop)
    {
        if (!await One.ReadAsync(id, letter, stop))
        {
            return NotFound();
        }

        if (Refusal is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = One.Opened.Case.Version, Recipient = One.Letter.Recipient, Address = One.Letter.Address, Words = One.Letter.Words };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int letter, CancellationToken stop)
    {
        if (!await One.FindAsync(id, letter, stop))
        {
            return NotFound();
        }

        if (Refusal is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(), Input))
        {
            return this.Wrong();
        }

        var wording = new LetterWording(Input.Recipient!, Input.Address.Kept(), Input.Words!);
        One.Opened.Case.ChangeLetter(One.Letter, wording, One.Opened.Officer, One.Opened.Now);
        if (!await One.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = One.Opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Draft saved");
        return RedirectToPage("/Cases/Letters/Show", new { id, letter });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Recipient { get; set; }

        public string? Address { get; set; }

        public string? Words { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator()
        {
            RuleFor(input => input.Recipient).NotEmpty().WithMessage("Enter to whom it goes").AtMost(Letter.RecipientLength);
            RuleFor(input => input.Address).AtMost(Letter.AddressLength);
            RuleFor(input => input.Words).NotEmpty().WithMessage("Enter the words of the letter").AtMost(Letter.WordsLength);
        }
    }
}
