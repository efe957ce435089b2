using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages;

/// <summary>Reopening a stage after its response.</summary>
public sealed class ReopenModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public ReopenInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => $"Reopen stage {opened.Stage.Number}";

    public string Button => "Reopen the stage";

    public IVersioned Form => Input;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Date of reopening", opened.Stage.ReopenedOn.InWords(), Input.On.InWords()),
        new FieldVersions("Reason", null, Input.Why));

    private Refusal? WhyNot => opened.Stage.Reopening.WhyNotReopen(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new ReopenInput { Version = opened.Case.Version, On = opened.Today });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new ReopenValidator(opened),
        () => opened.Stage.Reopening.Reopen(Input.On!.Value, Input.Why!.Trim(), opened.Office),
        new Done($"Stage {opened.Stage.Number} reopened"), stop);
}
