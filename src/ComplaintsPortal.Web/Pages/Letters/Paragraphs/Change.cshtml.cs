using ComplaintsPortal.Data.Letters;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Letters.Paragraphs;

/// <summary>A standard paragraph: its words, its place, and whether it is offered.</summary>
public sealed class ChangeModel(Setup setup, LetterBook book, SignedIn signedIn) : PageModel
{
    private IReadOnlyList<StandardParagraph> all = [];

    [BindProperty]
    public ParagraphInput Input { get; set; } = new();

    public StandardParagraph Paragraph { get; private set; } = null!;

    public IEnumerable<SelectListItem> Places => all.Select((_, place) => new SelectListItem($"{place + 1}", $"{place}"));

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken stop)
    {
        if (!await FindAsync(key, stop))
        {
            return NotFound();
        }

        Input = ParagraphInput.Of(Paragraph, all.TakeWhile(one => one.Key != key).Count());
        Input.Stamp = (await setup.GetAsync(stop)).Council.Stamp;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken stop)
    {
        if (!await FindAsync(key, stop))
        {
            return NotFound();
        }

        return await this.SetUpAsync(
            await setup.GetAsync(stop), Input, new ParagraphValidator(all.Where(one => one.Key != key).Select(one => one.Name)), signedIn.Officer,
            act => book.RestateParagraphAsync(act, key, Input.Terms, stop),
            () => new Done($"{Input.Terms.Name} saved", "/Letters/Paragraphs/Index"));
    }

    private async Task<bool> FindAsync(string key, CancellationToken stop)
    {
        all = await book.ParagraphsAsync(stop);
        Paragraph = all.SingleOrDefault(one => one.Key == key)!;
        return Paragraph is not null;
    }
}
