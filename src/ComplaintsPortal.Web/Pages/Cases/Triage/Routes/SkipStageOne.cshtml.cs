using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Triage.Routes;

/// <summary>Accepting a statutory complaint straight to stage 2, by agreement.</summary>
public sealed class SkipStageOneModel(OpenedCase opened) : PageModel, IActPage
{
    /// <summary>The key of the escalation reason for it.</summary>
    private const string Bypassed = "bypassed-stage-1";

    [BindProperty]
    public SkipStageOneInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Accept straight to stage 2";

    public string Button => "Accept straight to stage 2";

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Decision", opened.Decision, null),
        new FieldVersions("Date of the agreement", null, Input.On.InWords()),
        new FieldVersions("Agreed by", null, Input.AgreedBy),
        new FieldVersions("Reason", opened.Case.TriageNote, Input.Why));

    private ListEntry? Reason => opened.Council.Lists.Find(ListName.EscalationReason, Bypassed);

    private Refusal? WhyNot => opened.Case.Route.WhyNotSkipStageOne(opened.Office);

    public IActionResult OnGet() =>
        this.Ask(opened, WhyNot, () => Input = new SkipStageOneInput { Version = opened.Case.Version, On = opened.Today });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new SkipStageOneValidator(opened),
        () => opened.Case.Route.SkipStageOne(Input.Facts, Reason, opened.Office),
        new Done("Accepted straight to stage 2"), stop);
}
