using System.Globalization;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Deadlines;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Panel;

/// <summary>Arranging when and where the panel meets, and recording that the complainant was told.</summary>
public sealed class ArrangePanelModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public ArrangePanelInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public Deadline Limit => CaseDeadlines.Of(opened.Case, opened.Procedure, opened.Calendar, opened.Council.Rules)
        .Single(deadline => deadline.Kind is DeadlineKind.PanelMeeting);

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Day of the meeting", opened.Case.Panel?.MeetsOn.InWords(), Input.On.InWords()),
        new FieldVersions("Venue", opened.Case.Panel?.Venue, Input.Venue),
        new FieldVersions("Complainant told", opened.Case.Panel?.NoticeSent.InWords(), Input.NoticeSent.InWords()));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, Domain.Cases.Panel.StageNumber, stop))
        {
            return NotFound();
        }

        if (opened.Stage.WhyNotArrangePanel(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new ArrangePanelInput { Version = opened.Case.Version, Mode = Default(), Preference = opened.Case.Panel?.Preference, On = opened.Case.Panel?.MeetsOn, At = opened.Case.Panel?.MeetsAt?.ToString("H:mm", CultureInfo.InvariantCulture), Venue = opened.Case.Panel?.Venue, NoticeSent = opened.Today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, Domain.Cases.Panel.StageNumber, stop))
        {
            return NotFound();
        }

        if (opened.Stage.WhyNotArrangePanel(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new ArrangePanelValidator(opened), Input))
        {
            return this.Wrong();
        }

        opened.Stage.ArrangePanel(Input.Arrangement(), opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner($"The panel meets on {Input.On.InWords()}");
        return RedirectToPage("/Cases/Panel/Index", new { id });
    }

    // What the complainant would like comes first, then what the council decided for all panels.
    private PanelMode Default() => opened.Case.Panel?.Mode ?? opened.Case.Panel?.Preference ?? (opened.Council.Rules.PanelsMeetRemotely ? PanelMode.Remote : PanelMode.InPerson);
}
