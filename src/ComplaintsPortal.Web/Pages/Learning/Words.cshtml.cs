using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Web.Pages.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Learning;

/// <summary>Writing what the report tells of an action.</summary>
public sealed class WordsModel(OpenedAction opened) : PageModel
{
    [BindProperty]
    public WordsInput Input { get; set; } = new();

    public OpenedAction Opened => opened;

    public BothVersions Versions => new(opened.ChangedSince, [.. Input.Beside(opened.Action.Words)]);

    private Refusal? WhyNot => LearningAction.WhyNotWrite(opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        Input = WordsInput.Of(opened.Action);
        return this.Ask(opened, WhyNot);
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop) => await opened.FindAsync(id, stop)
        ? await this.ActAsync(
            opened, WhyNot, Input, new WordsValidator(),
            () => opened.Record(opened.Action.Write(Input.Words, opened.Officer, opened.Now)),
            new Done("Words for the report saved; somebody else clears them"), stop)
        : NotFound();
}
