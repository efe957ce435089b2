using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Clocks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Panel;

/// <summary>Arranging when and where the panel meets, and recording that the complainant was told.</summary>
[OpensStage(Domain.Cases.Reviewing.Panel.StageNumber)]
public sealed class ArrangePanelModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public ArrangePanelInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Arrange the panel";

    public string Button => "Arrange the panel";

    public BackLink Back => BackLink.ToThePanel;

    public IVersioned Form => Input;

    public Deadline? Limit => CaseDeadlines.Of(opened.Case, opened.Procedure, opened.Calendar, opened.Council.Rules)
        .SingleOrDefault(deadline => deadline.Kind is DeadlineKind.PanelMeeting);

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Day of the meeting", opened.Case.Panel?.MeetsOn.InWords(), Input.On.InWords()),
        new FieldVersions("Venue", opened.Case.Panel?.Venue, Input.Venue),
        new FieldVersions("Complainant told", opened.Case.Panel?.NoticeSent.InWords(), Input.NoticeSent.InWords()));

    private Refusal? WhyNot => opened.Stage.Panel.WhyNotArrange(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = ArrangePanelInput.Of(opened));

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new ArrangePanelValidator(opened),
        () => opened.Stage.Panel.Arrange(Input.Arrangement(), opened.Office),
        new Done($"The panel meets on {Input.On.InWords()}", Back.Page), stop);
}
