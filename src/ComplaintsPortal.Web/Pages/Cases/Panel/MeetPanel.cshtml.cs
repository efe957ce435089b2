using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Reviewing;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Panel;

/// <summary>Recording that the panel met, and who came.</summary>
[OpensStage(Domain.Cases.Reviewing.Panel.StageNumber)]
public sealed class MeetPanelModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public MeetPanelInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Record that the panel met";

    public string Button => "Record the meeting";

    public BackLink Back => BackLink.ToThePanel;

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Day of the meeting", opened.Stage.PanelMet.InWords(), Input.On.InWords()),
        new FieldVersions("Advocate", opened.Case.Panel?.Advocate, Input.Advocate),
        new FieldVersions("Other person", opened.Case.Panel?.Companion, Input.Companion),
        new FieldVersions("Who else came", opened.Case.Panel?.Others, Input.Others));

    private Refusal? WhyNot => opened.Stage.Panel.WhyNotMeet(opened.Office);

    public IActionResult OnGet() => this.Ask(
        opened, WhyNot, () => Input = new MeetPanelInput { Version = opened.Case.Version, On = opened.Case.Panel?.MeetsOn });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new MeetPanelValidator(opened), () =>
        {
            var came = new PanelAttendance(Input.Advocate.Kept(), Input.Companion.Kept(), Input.Others.Kept());
            opened.Stage.Panel.Meet(Input.On!.Value, came, opened.Office);
            return new Done($"The panel met on {Input.On.InWords()}", Back.Page);
        }, stop);
}
