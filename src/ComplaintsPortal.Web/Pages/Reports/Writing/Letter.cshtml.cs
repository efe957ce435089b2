using ComplaintsPortal.Domain.Reporting;
using ComplaintsPortal.Web.Pages.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Reports.Writing;

/// <summary>Entering the figures of the Ombudsman's annual letter.</summary>
[RequestSizeLimit(2 * OmbudsmanLetterPaper.MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = 2 * OmbudsmanLetterPaper.MostBytes)]
public sealed class LetterModel(OpenedOmbudsmanLetter opened) : PageModel
{
    [BindProperty]
    public LetterInput Input { get; set; } = new();

    public OpenedOmbudsmanLetter Opened => opened;

    public BothVersions Versions => new(opened.ChangedSince, [.. Input.Beside(opened.Letter.Facts)]);

    public async Task<IActionResult> OnGetAsync(string period, CancellationToken stop)
    {
        if (!await opened.FindAsync(period, stop))
        {
            return NotFound();
        }

        Input = LetterInput.Of(opened.Letter);
        return this.Ask(opened, null);
    }

    public async Task<IActionResult> OnPostAsync(string period, CancellationToken stop) => await opened.FindAsync(period, stop)
        ? await this.ActAsync(
            opened, null, Input, new LetterValidator(), () => SaveAsync(stop), stop)
        : NotFound();

    private async Task<Done> SaveAsync(CancellationToken stop)
    {
        opened.Record(Input.Facts);
        if (Input.Paper is { } file)
        {
            await using var content = new MemoryStream();
            await file.CopyToAsync(content, stop);
            await opened.KeepAsync(content.ToArray(), stop);
        }
        else if (Input.WithoutPaper)
        {
            await opened.KeepAsync(null, stop);
        }

        return new Done("The Ombudsman's letter saved");
    }
}
