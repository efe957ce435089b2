using ComplaintsPortal.Data.Letters;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Letters.Paragraphs;

/// <summary>Adding a standard paragraph.</summary>
public sealed class AddModel(Setup setup, LetterBook book, SignedIn signedIn) : PageModel
{
    [BindProperty]
    public ParagraphInput Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken stop) => Input = new ParagraphInput { Stamp = (await setup.GetAsync(stop)).Council.Stamp };

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var known = (await book.ParagraphsAsync(stop)).Select(one => one.Name);
        return await this.SetUpAsync(
            await setup.GetAsync(stop), Input, new ParagraphValidator(known), signedIn.Officer,
            act => book.AddParagraphAsync(act, Input.Terms, stop),
            () => new Done($"{Input.Terms.Name} added", "/Letters/Paragraphs/Index"));
    }
}
