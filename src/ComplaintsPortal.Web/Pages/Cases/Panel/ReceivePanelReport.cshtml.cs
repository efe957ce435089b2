using ComplaintsPortal.Domain;
using ComplaintsPortal.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Panel;

/// <summary>Recording that the report of the panel arrived, and any dissent.</summary>
[OpensStage(Domain.Cases.Reviewing.Panel.StageNumber)]
public sealed class ReceivePanelReportModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public ReceivePanelReportInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Record the report of the panel";

    public string Button => "Record the report";

    public BackLink Back => BackLink.ToThePanel;

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Date of receipt", opened.Stage.PanelReported.InWords(), Input.On.InWords()),
        new FieldVersions("Dissent", opened.Case.Panel?.Dissent, Input.Dissent));

    private Refusal? WhyNot => opened.Stage.Panel.WhyNotReceiveReport(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new ReceivePanelReportInput { Version = opened.Case.Version, On = opened.Today });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new ReceivePanelReportValidator(opened),
        () => opened.Stage.Panel.ReceiveReport(Input.On!.Value, Input.Dissent.Kept(), opened.Office),
        new Done("The report of the panel is recorded", Back.Page), stop);
}
