using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Clocks;

/// <summary>Recording that stage 2 was offered, since day 20 passed without a response.</summary>
public sealed class OfferStageTwoModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public OfferStageTwoInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Record that stage 2 was offered";

    public string Button => "Record the offer";

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Date of the offer", opened.Stage.StageTwoOffered.InWords(), Input.On.InWords()),
        new FieldVersions("How it was offered", opened.Stage.StageTwoOfferedBy, Input.How));

    private Refusal? WhyNot => opened.Stage.Escalation.WhyNotOfferStageTwo(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new OfferStageTwoInput { Version = opened.Case.Version, On = opened.Today });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new OfferStageTwoValidator(opened),
        () => opened.Stage.Escalation.OfferStageTwo(Input.On!.Value, Input.How!.Trim(), opened.Office),
        new Done("Recorded that stage 2 was offered"), stop);
}
