using ComplaintsPortal.Data.Letters;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Pages.Cases.Letters;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Letters.Templates;

/// <summary>Changing the words with which the letters of a kind begin, once they were seen in a letter of a made-up case.</summary>
public sealed class ChangeModel(Setup setup, LetterBook book, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty]
    public ChangeInput Input { get; set; } = new();

    public LetterTemplate Template { get; private set; } = null!;

    /// <summary>The letter as it will begin; null until it is asked.</summary>
    public string? Preview { get; private set; }

    public async Task<IActionResult> OnGetAsync(string kind, string variant, CancellationToken stop)
    {
        if (!await FindAsync(kind, variant, stop))
        {
            return NotFound();
        }

        Input = new ChangeInput { Stamp = (await setup.GetAsync(stop)).Council.Stamp, Text = Template.Text };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string kind, string variant, CancellationToken stop)
    {
        if (!await FindAsync(kind, variant, stop))
        {
            return NotFound();
        }

        var council = await setup.GetAsync(stop);
        var values = MadeUpCase.Values(council.Council, signedIn.Officer.Name, time.Today());
        Preview = MergeFields.Merge(LetterText.Normal(Input.Text ?? ""), values);
        return await this.SetUpAsync(
            council, Input, new ChangeValidator(), signedIn.Officer,
            act => book.RestateTemplateAsync(act, Template, Input.Text!, stop),
            () => new Done($"Template saved: {Template.Kind.Name()}, {Template.Variant.Name().ToLowerInvariant()}", "/Letters/Templates/Index"));
    }

    private async Task<bool> FindAsync(string kind, string variant, CancellationToken stop)
    {
        var kinds = Enum.GetValues<LetterKind>().Where(one => one.Key() == kind).ToArray();
        var variants = Enum.GetValues<LetterVariant>().Where(one => one.Key() == variant).ToArray();
        Template = (kinds, variants) is ([var known], [var worded]) ? await book.TemplateAsync(known, worded, stop) : null!;
        return Template is not null;
    }
}
