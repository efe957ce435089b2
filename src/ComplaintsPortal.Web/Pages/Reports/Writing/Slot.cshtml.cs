using ComplaintsPortal.Domain.Writing;
using ComplaintsPortal.Reports.Writing;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Reports.Writing;

/// <summary>Writing the words of one slot, with what they will say and what stood there a year before.</summary>
public sealed class SlotModel(OpenedText opened, WordsBook book, SignedIn signedIn) : PageModel
{
    [BindProperty]
    public SlotInput Input { get; set; } = new();

    public OpenedText Opened => opened;

    /// <summary>What the words in the form will say.</summary>
    public TextPreview? Preview { get; private set; }

    /// <summary>How far the slot is as it is stored.</summary>
    public SlotState State { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string period, string slot, CancellationToken stop)
    {
        if (!await OpenAsync(period, slot, stop))
        {
            return NotFound();
        }

        Input = new SlotInput { Version = opened.Text.Version, Text = opened.Text.Current is { Text.Length: > 0 } current ? current.Text : opened.Usual };
        await LookAsync(Input.Text, stop);
        return this.Ask(opened, null);
    }

    public async Task<IActionResult> OnPostAsync(string period, string slot, CancellationToken stop)
    {
        if (!await OpenAsync(period, slot, stop))
        {
            return NotFound();
        }

        return await AcceptsAsync(stop)
            ? await this.ActAsync<SlotInput>(opened, null, Input, null, () => Write(Input.Text ?? "", LeftAsItWas, $"Words saved: {opened.Slot.Name}"), stop)
            : this.Wrong();
    }

    // While somebody types, the page asks for the preview alone.
    public async Task<IActionResult> OnPostPreviewAsync(string period, string slot, bool live, CancellationToken stop) =>
        !await OpenAsync(period, slot, stop) ? NotFound()
        : await AcceptsAsync(stop) is var accepted && live && opened.WhyNotTouch is null ? Partial("_Preview", Preview)
        : accepted ? this.Ask(opened, null) : this.Wrong();

    public async Task<IActionResult> OnPostTakeAsync(string period, string slot, CancellationToken stop)
    {
        if (!await OpenAsync(period, slot, stop) || opened.Before is not { } before)
        {
            return NotFound();
        }

        await LookAsync(before.Text, stop);
        return await this.ActAsync<SlotInput>(
            opened, null, Input, null, () => Write(before.Text, before.Period, $"The words of {before.Period} are a start: edit them, and save"), stop);
    }

    // The period of words that were taken over and are neither edited nor confirmed.
    private string? LeftAsItWas =>
        Input.Holds || TextVersion.Normal(Input.Text) != opened.Text.Current?.Text ? null : opened.Text.Current.TakenFrom;

    private Done Write(string text, string? takenFrom, string banner)
    {
        opened.Write(new NewWords(text, Preview!.Said) { TakenFrom = takenFrom });
        return new Done(banner);
    }

    private async Task<bool> OpenAsync(string period, string slot, CancellationToken stop)
    {
        if (!await opened.FindAsync(period, slot, stop))
        {
            return false;
        }

        State = await book.FindAsync(opened.Period, opened.Slot, signedIn.Officer, stop);
        return true;
    }

    private async Task LookAsync(string? text, CancellationToken stop) =>
        Preview = await book.PreviewAsync(opened.Period, opened.Slot, text, signedIn.Officer, stop);

    private async Task<bool> AcceptsAsync(CancellationToken stop)
    {
        if (!this.Accepts(new SlotValidator(), Input))
        {
            return false;
        }

        await LookAsync(Input.Text, stop);
        foreach (var error in Preview!.Errors)
        {
            ModelState.AddModelError("Input.Text", error);
        }

        return Preview.Errors.Count == 0;
    }
}
