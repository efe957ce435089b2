using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Investigation;

/// <summary>Recording that the Ombudsman sent a complaint that was referred early back to a panel.</summary>
public sealed class SendBackModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public SendBackInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Sent back by the Ombudsman";

    public string Button => "Record the date";

    public BackLink Back => BackLink.ToTheInvestigation;

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Sent back on", opened.Case.Investigation?.ReferralSentBack.InWords(), Input.On.InWords()));

    private Refusal? WhyNot => opened.Case.Escalation.WhyNotSendBack(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new SendBackInput { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new SendBackValidator(opened),
        () => opened.Case.Escalation.SendBack(Input.On!.Value, opened.Office),
        new Done("Recorded that the Ombudsman sent it back", Back.Page), stop);
}
