using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Letters;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>Throwing a draft away.</summary>
public sealed class RemoveModel(OpenedLetter letter) : PageModel, IActPage, IOpensMore
{
    [FromRoute(Name = "letter")]
    public int Number { get; set; }

    [BindProperty]
    public PlainForm Input { get; set; } = new();

    public OpenedLetter One => letter;

    public OpenedCase Opened => letter.Opened;

    public string Title => $"Delete draft: {letter.Letter.Kind.Name()}";

    public string Button => "Delete draft";

    public IVersioned Form => Input;

    public BackLink Back => letter.Back;

    public bool Warns => true;

    public BothVersions Versions => new(Opened.ChangedSince);

    private Refusal? WhyNot => CaseLetters.WhyNotChange(letter.Letter, Opened.Office);

    public IActionResult OnGet()
    {
        Input = new PlainForm { Version = Opened.Case.Version };
        return this.Ask(letter, WhyNot);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        letter, WhyNot, Input, () => Opened.Case.Letters.Remove(letter.Letter, Opened.Office),
        new Done("Draft deleted", "/Cases/Letters/Index", new { id = Opened.Case.Id }), stop);

    public Task<bool> OpenAsync(bool toChange, CancellationToken stop) => letter.OpenAsync(Number, toChange, stop);
}
