using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Investigation;

/// <summary>Referring a complaint to the Ombudsman after stage 2, without a panel: all conditions of the guidance, and the complainant's consent.</summary>
public sealed class ReferEarlyModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public ReferEarlyInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Refer early to the Ombudsman";

    public string Button => "Refer the complaint";

    public BackLink Back => BackLink.ToTheInvestigation;

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Referred on", opened.Case.Investigation?.ReferredEarly.InWords(), Input.On.InWords()),
        new FieldVersions("Agreed on", opened.Case.Investigation?.ReferralConsented.InWords(), Input.Consented.InWords()));

    private Refusal? WhyNot => opened.Case.Escalation.WhyNotReferEarly(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new ReferEarlyInput { Version = opened.Case.Version, On = opened.Today });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new ReferEarlyValidator(opened),
        () => opened.Case.Escalation.ReferEarly(Input.Gate(), Input.On!.Value, Input.Consented!.Value, opened.Office, opened.Council.Lists),
        new Done("The complaint is referred to the Ombudsman", Back.Page), stop);
}
