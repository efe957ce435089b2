using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Investigation;

/// <summary>Recording that the adjudicating officer offered to meet the complainant.</summary>
[OpensStage(Domain.Cases.Investigating.Investigation.StageNumber)]
public sealed class OfferMeetingModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public OfferMeetingInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Record the offer of a meeting";

    public string Button => "Record the date";

    public BackLink Back => BackLink.ToTheInvestigation;

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Date of the offer", opened.Case.Investigation?.MeetingOffered.InWords(), Input.On.InWords()));

    private Refusal? WhyNot => opened.Stage.Investigation.WhyNotOfferMeeting(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new OfferMeetingInput { Version = opened.Case.Version, On = opened.Today });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new OfferMeetingValidator(opened),
        () => opened.Stage.Investigation.OfferMeeting(Input.On!.Value, opened.Office),
        new Done("The offer of a meeting is recorded", Back.Page), stop);
}
