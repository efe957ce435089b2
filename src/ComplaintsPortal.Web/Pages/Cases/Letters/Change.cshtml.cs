using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>Changing the words of a draft.</summary>
public sealed class ChangeModel(OpenedLetter letter) : PageModel, IActPage, IOpensMore
{
    [FromRoute(Name = "letter")]
    public int Number { get; set; }

    [BindProperty]
    public ChangeInput Input { get; set; } = new();

    public OpenedLetter One => letter;

    public OpenedCase Opened => letter.Opened;

    public string Title => $"Change the draft: {letter.Letter.Kind.Name()}";

    public string Button => "Save draft";

    public IVersioned Form => Input;

    public BackLink Back => letter.Back;

    public BothVersions Versions => new(
        Opened.ChangedSince,
        new FieldVersions("To", letter.Letter.Recipient, Input.Recipient),
        new FieldVersions("Address", letter.Letter.Address, Input.Address),
        new FieldVersions("Words", letter.Letter.Words, Input.Words));

    private LetterWording Wording => new(Input.Recipient!, Input.Address.Kept(), Input.Words!);

    private Refusal? WhyNot => CaseLetters.WhyNotChange(letter.Letter, Opened.Office);

    public IActionResult OnGet()
    {
        Input = ChangeInput.Of(letter.Letter, Opened.Case.Version);
        return this.Ask(letter, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        letter, WhyNot, Input, new ChangeValidator(),
        () => Opened.Case.Letters.Change(letter.Letter, Wording, Opened.Office),
        new Done("Draft saved"), stop);

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop) => letter.OpenAsync(Number, toChange, stop);
}
