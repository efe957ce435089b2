using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>Beginning a letter from its template.</summary>
public sealed class AddModel(OpenedLetter letter, PortalDb db) : PageModel, IActPage, IOpensMore
{
    [BindProperty]
    public AddInput Input { get; set; } = new();

    public OpenedCase Opened => letter.Opened;

    public string Title => "Write a letter";

    public string Button => "Save draft";

    public IVersioned Form => Input;

    public BackLink Back => new("/Cases/Letters/Index", "Letters");

    public Correspondents People { get; private set; } = null!;

    public RestrictedAddresses Restricted { get; private set; } = null!;

    public IReadOnlyList<LetterOffer> Offers => LetterOffer.Of(Opened.Case, Opened.Procedure);

    public IEnumerable<Option> Kinds => Offers.Select(offer => new Option(offer.Key(), offer.Name()));

    public BothVersions Versions => new(
        Opened.ChangedSince, new FieldVersions("To", null, Input.Recipient), new FieldVersions("Address", null, Input.Address));

    public void OnGet()
    {
        Input = new AddInput
        {
            Version = Opened.Case.Version,
            Variant = LetterWords.SuitedTo(Opened.Case),
            Recipient = People.Complainant?.Name,
            Address = People.AddressToWriteTo,
        };
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        this.ActAsync(letter, null, Input, new AddValidator(Offers), () => BeginAsync(stop), stop);

    public async Task<bool> OpenAsync(bool toChange, CancellationToken stop)
    {
        People = await Correspondents.ReadAsync(db, Opened, stop);
        Restricted = new RestrictedAddresses(People.Attention.Hidden);
        return true;
    }

    private async Task<Done> BeginAsync(CancellationToken stop)
    {
        var (offer, variant) = (Offers.Single(one => one.Key() == Input.Kind), Input.Variant!.Value);
        var template = await db.LetterTemplates.AsNoTracking().SingleAsync(one => one.Kind == offer.Kind && one.Variant == variant, stop);
        var words = MergeFields.Merge(template.Text, LetterValues.Of(Opened, offer.Stage, Input.Recipient!.Trim(), People.Complainant?.Name));
        if (Restricted.WhyNot(Input.GivesAddress, Input.Recipient, Input.Address, words) is { } refusal)
        {
            return Done.Not(refusal, RestrictedAddresses.Field);
        }

        var wording = new LetterWording(Input.Recipient!, Input.Address.Kept(), words);
        letter.Begin(Opened.Case.Letters.Write(offer, variant, wording, Opened.Office));
        return new Done("Draft saved. Read it, fill in what is missing, and send it");
    }
}
