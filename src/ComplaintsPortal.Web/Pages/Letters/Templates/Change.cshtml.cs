using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Pages.Cases.Letters;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Letters.Templates;

/// <summary>Changing the words with which the letters of a kind begin.</summary>
public sealed class ChangeModel(OpenedTemplate opened) : PageModel
{
    [BindProperty]
    public ChangeInput Input { get; set; } = new();

    public LetterTemplate Template => opened.Template;

    /// <summary>Whether somebody else saved other words since the form was shown.</summary>
    public bool IsStale => opened.IsStale;

    public async Task<IActionResult> OnGetAsync(string kind, string variant, CancellationToken stop)
    {
        if (!await opened.FindAsync(kind, variant, stop))
        {
            return NotFound();
        }

        Input = new ChangeInput { Version = Template.Version, Text = Template.Text };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string kind, string variant, CancellationToken stop) => await opened.FindAsync(kind, variant, stop)
        ? await this.ActAsync(
            opened, null, Input, new ChangeValidator(),
            () => opened.Change(Input.Text!, Input.Why!.Trim()),
            new Done($"Template saved: {Template.Kind.Name()}, {Template.Variant.Name().ToLowerInvariant()}"), stop)
        : NotFound();
}
