using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Administration.Letterheads;

/// <summary>The council's logo, the address that its letters bear, and who signs them.</summary>
public sealed class IndexModel(Setup setup, SetupBook book, SignedIn signedIn, PortalDb db) : PageModel
{
    private const string Field = $"{{{MergeFields.Signatory}}}";

    [BindProperty]
    public LetterheadInput Input { get; set; } = new();

    /// <summary>The council as it stands.</summary>
    public CouncilProfile Council { get; private set; } = null!;

    /// <summary>The picture as it will be.</summary>
    public byte[]? Logo => Input.NoLogo ? null : Input.Chosen ?? Council.Logo;

    /// <summary>How many templates have no place for the signatory.</summary>
    public int WithoutSignatory { get; private set; }

    /// <summary>Who signs in the preview where nobody is named.</summary>
    public string Writer => signedIn.Officer.Name;

    public Task OnGetAsync(CancellationToken stop) => ReadAsync(() => Input = LetterheadInput.Of(Council), stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ReadAsync(() => { }, stop);
        await Input.TakeUpAsync(stop);
        return await this.SetUpAsync(
            await setup.GetAsync(stop), Input, new LetterheadValidator(), signedIn.Officer,
            act => book.HeadLettersAsync(act, Input.Entered, Logo, stop),
            () => new Done("Letterhead saved", "/Administration/Letterheads/Index"));
    }

    private async Task ReadAsync(Action then, CancellationToken stop)
    {
        Council = (await setup.GetAsync(stop)).Council;
        WithoutSignatory = await db.LetterTemplates.CountAsync(template => !template.Text.Contains(Field), stop);
        then();
    }
}
