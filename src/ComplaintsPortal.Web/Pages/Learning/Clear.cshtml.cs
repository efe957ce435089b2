using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Pages.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Learning;

/// <summary>Clearing what the report tells of an action; never by whoever wrote it.</summary>
public sealed class ClearModel(OpenedAction opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedAction Opened => opened;

    public BothVersions Versions => new(opened.ChangedSince, [.. WordsInput.Of(opened.Action).Beside(opened.Action.Words)]);

    /// <summary>All that the report would say.</summary>
    public IEnumerable<(string Name, string Words)> Told =>
    [
        .. WordsInput.Of(opened.Action).Beside(opened.Action.Words).Select(one => (one.Name, one.Now ?? "")),
        .. opened.Action.NotImplemented is { } why ? [("Why it will not be carried out", why)] : Array.Empty<(string, string)>(),
    ];

    private Refusal? WhyNot => opened.Action.WhyNotClear(opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        Input = new InputModel { Version = opened.Action.Version };
        return this.Ask(opened, WhyNot);
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop) => await opened.FindAsync(id, stop)
        ? await this.ActAsync(
            opened, WhyNot, Input,
            () => opened.Record(opened.Action.Clear(opened.Officer, opened.Now)), new Done("Words for the report cleared"), stop)
        : NotFound();

    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }
    }
}
