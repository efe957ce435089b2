using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Escalating;

/// <summary>Taking a case on to its next stage, because the complainant asked for it.</summary>
public sealed class GoOnModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public GoOnInput Input { get; set; } = new();
    public OpenedCase Opened => opened;

    public string Title => Next is { Number: var next } ? $"Move to stage {next}" : "Move to the next stage";

    public string Button => Title;

    public IVersioned Form => Input;

    public StageRule? Next => opened.Case.CurrentStage is { Number: var last } ? opened.Procedure.StageAfter(last) : null;

    public IEnumerable<Option> Reasons => opened.Council.Lists.Options(ListName.EscalationReason);

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Stage", opened.Case.CurrentStage is { Number: var number } ? $"Stage {number}" : null, null),
        new FieldVersions("Date on which it was asked for", null, Input.Asked.InWords()),
        new FieldVersions("Why it is accepted late", null, Input.LateBecause),
        new FieldVersions("Reason", null, opened.Council.Lists.Label(ListName.EscalationReason, Input.Reason)));

    private Refusal? WhyNot => opened.Case.Escalation.WhyNotGoOn(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new GoOnInput { Version = opened.Case.Version, Asked = opened.Today });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(opened, WhyNot, Input, new GoOnValidator(opened), GoOn, stop);

    private Done GoOn()
    {
        var reason = opened.Council.Lists.Find(ListName.EscalationReason, Input.Reason);
        var request = new StageRequest(Input.Orally, Input.LateBecause.Kept());
        opened.Case.Escalation.GoOn(Input.Asked!.Value, reason, opened.Office, request);
        return new Done($"Stage {opened.Case.CurrentStage!.Number} has begun");
    }
}
