using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Web.Pages.Cases.Overview;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Escalating;

/// <summary>Considering whether a disputed change of placement, plan or service waits until the complaint has been considered.</summary>
public sealed class ConsiderFreezingModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public ConsiderFreezingInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Hold back a disputed decision";

    public string Button => "Record the decision";

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Decision", Known?.Answer.Words(), Input.Answer?.Words()),
        new FieldVersions("Why", Known?.Rationale, Input.Rationale),
        new FieldVersions("Decided by", Known?.DecidedBy, Input.DecidedBy),
        new FieldVersions("Review", Known?.Review.InWords(), Input.Review.InWords()));

    private Freezing? Known => opened.Case.Freezing;

    private Refusal? WhyNot => opened.Case.Escalation.WhyNotConsiderFreezing(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new ConsiderFreezingInput
    {
        Version = opened.Case.Version,
        On = opened.Today,
        Answer = Known?.Answer,
        Rationale = Known?.Rationale,
        DecidedBy = Known?.DecidedBy,
        Review = Known?.Review,
    });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new ConsiderFreezingValidator(opened),
        () => opened.Case.Escalation.ConsiderFreezing(Input.Facts, opened.Office), new Done("The decision is recorded"), stop);
}
