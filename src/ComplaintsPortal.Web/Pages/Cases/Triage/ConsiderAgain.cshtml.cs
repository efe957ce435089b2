using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>Taking up what was refused: within a year after proceedings ended, or because a manager asked to.</summary>
public sealed class ConsiderAgainModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public ConsiderAgainInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Consider again";

    public string Button => "Consider the case again";

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Decision", opened.Decision, null),
        new FieldVersions("Proceedings ended", null, Input.Ended.InWords()),
        new FieldVersions("Came again", null, Input.On.InWords()));

    private Refusal? WhyNot => opened.Case.Triage.WhyNotConsiderAgain(opened.Office);

    public IActionResult OnGet() =>
        this.Ask(opened, WhyNot, () => Input = new ConsiderAgainInput { Version = opened.Case.Version, On = opened.Today });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new ConsiderAgainValidator(opened),
        () => opened.Case.Triage.ConsiderAgain(Input.Ended, Input.On!.Value, opened.Office), new Done("It awaits triage again"), stop);
}
