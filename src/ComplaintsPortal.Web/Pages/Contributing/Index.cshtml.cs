using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Documents;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace ComplaintsPortal.Web.Pages.Contributing;

/// <summary>What is asked of a service, and its answer: the one page that somebody without an account sees of a case.</summary>
[EnableRateLimiting(SlowedByAddress.PrivateLinks)]
[RequestSizeLimit(AttachmentSettings.HardLimit)]
[RequestFormLimits(MultipartBodyLengthLimit = AttachmentSettings.HardLimit)]
public sealed class IndexModel(OpenedLink link, AttachmentSettings settings) : PageModel
{
    [BindProperty]
    public AnswerInput Input { get; set; } = new();

    public OpenedLink Link => link;

    public AttachmentSettings Settings => settings;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        await link.ReadAsync(User, stop);
        await link.RecordAsync(stop);
        return Shown();
    }

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken stop)
    {
        await link.ReadAsync(User, stop);
        if (link.One.AnsweredAt is not null && link.One.Answer == Input.Words?.Trim())
        {
            // Sent twice: it acts once.
            return RedirectToPage("/Contributing/Received", new { token });
        }

        if (link.WhyNotGive is not null)
        {
            await link.RecordAsync(stop);
            return Shown();
        }

        if (!this.Accepts(new AnswerValidator(settings), Input))
        {
            return this.Wrong();
        }

        if (await link.KeepAsync(Input.Files, stop) is { } wrong)
        {
            ModelState.AddModelError("Input.Files", wrong.ToString());
            return this.Wrong();
        }

        return await link.GiveAsync(Input.Words!.Trim(), User, stop) switch
        {
            null => RedirectToPage("/Contributing/Received", new { token }),
            { } refusal when link.WhyNotGive is null => this.Refuse(refusal),
            _ => Shown(),
        };
    }

    // What is over is gone, as HTTP says it.
    private PageResult Shown()
    {
        Response.StatusCode = link.WhyNotGive is null ? Response.StatusCode : StatusCodes.Status410Gone;
        return Page();
    }
}
