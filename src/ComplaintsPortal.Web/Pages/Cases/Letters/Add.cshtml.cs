using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>Beginning a letter from its template.</summary>
public sealed class AddModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public Correspondents People { get; private set; } = null!;

    public IReadOnlyList<LetterOffer> Offers => LetterOffer.Of(opened.Case, opened.Procedure);

    public IEnumerable<Option> Kinds => Offers.Select(letter => new Option(letter.Key(), letter.Name()));

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("To", null, Input.Recipient), new FieldVersions("Address", null, Input.Address));

    private LetterVariant Suited => opened.Case.Assessment?.Answers.Standing is Standing.Child or Standing.CareLeaver ? LetterVariant.YoungPerson : LetterVariant.Plain;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        People = await Correspondents.ReadAsync(db, opened, stop);
        var contact = People.Complainant;
        Input = new InputModel { Version = opened.Case.Version, Variant = Suited, Recipient = contact?.Name, Address = contact?.Address };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (!this.Accepts(new InputValidator(Offers), Input))
        {
            People = await Correspondents.ReadAsync(db, opened, stop);
            return this.Wrong();
        }

        var (offer, variant) = (Offers.Single(one => one.Key() == Input.Kind), Input.Variant!.Value);
        var wording = new LetterWording(Input.Recipient!, Input.Address.Kept(), await WordsAsync(offer, variant, stop));
        var letter = opened.Case.WriteLetter(offer, variant, wording, opened.Procedure, opened.Officer, opened.Now);
        db.Letters.Add(letter);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            People = await Correspondents.ReadAsync(db, opened, stop);
            return this.RefuseStale();
        }

        TempData.Banner("Draft saved. Read it, fill in what is missing, and send it");
        return RedirectToPage("/Cases/Letters/Show", new { id, letter = letter.Id });
    }

    private async Task<string> WordsAsync(LetterOffer offer, LetterVariant variant, CancellationToken stop)
    {
        var template = await db.LetterTemplates.AsNoTracking().SingleAsync(one => one.Kind == offer.Kind && one.Variant == variant, stop);
        return MergeFields.Merge(template.Text, LetterValues.Of(opened, offer.Stage, Input.Recipient!.Trim(), (await Correspondents.ComplainantAsync(db, opened, stop))?.Name));
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Kind { get; set; }

        public LetterVariant? Variant { get; set; }

        public string? Recipient { get; set; }

        public string? Address { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(IReadOnlyList<LetterOffer> offers)
        {
            RuleFor(input => input.Kind).Must(kind => offers.Any(letter => letter.Key() == kind)).WithMessage("Choose which letter to write");
            RuleFor(input => input.Variant).NotNull().WithMessage("Choose for whom it is worded");
            RuleFor(input => input.Recipient).NotEmpty().WithMessage("Enter to whom it goes").AtMost(Letter.RecipientLength);
            RuleFor(input => input.Address).AtMost(Letter.AddressLength);
        }
    }
}
