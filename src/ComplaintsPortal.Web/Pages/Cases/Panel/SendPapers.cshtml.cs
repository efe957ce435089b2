using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Panel;

/// <summary>Recording that the papers went to the complainant and the panel.</summary>
[OpensStage(Domain.Cases.Reviewing.Panel.StageNumber)]
public sealed class SendPapersModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public SendPapersInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Record that the papers were sent";

    public string Button => "Record the date";

    public BackLink Back => BackLink.ToThePanel;

    public IVersioned Form => Input;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Date of sending", opened.Case.Panel?.PapersSent.InWords(), Input.On.InWords()));

    private Refusal? WhyNot => opened.Stage.Panel.WhyNotSendPapers(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new SendPapersInput { Version = opened.Case.Version, On = opened.Today });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new SendPapersValidator(opened),
        () => opened.Stage.Panel.SendPapers(Input.On!.Value, opened.Office),
        new Done("The sending of the papers is recorded", Back.Page), stop);
}
