using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>Throwing a draft away.</summary>
public sealed class RemoveModel(OpenedLetter letter, PortalDb db) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedLetter One => letter;

    public BothVersions Versions => new(letter.Opened.ChangedSince);

    private Refusal? Refusal => Case.WhyNotChangeLetter(letter.Letter, letter.Opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, int letter, CancellationToken stop)
    {
        if (!await One.ReadAsync(id, letter, stop))
        {
            return NotFound();
        }

        Input = new InputModel { Version = One.Opened.Case.Version };
        return Refusal is { } refusal ? this.Refuse(refusal) : Page();
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

        One.Opened.Case.RemoveLetter(One.Letter, One.Opened.Officer, One.Opened.Now);
        db.Letters.Remove(One.Letter);
        if (!await One.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = One.Opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Draft thrown away");
        return RedirectToPage("/Cases/Letters/Index", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }
    }
}
