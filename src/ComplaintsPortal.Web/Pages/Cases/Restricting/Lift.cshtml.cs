using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Restricting;

/// <summary>Lifting the restriction of processing.</summary>
public sealed class LiftModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public WhyForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Lift the restriction of processing";

    public string Button => "Lift the restriction";

    public IVersioned Form => Input;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Reason", null, Input.Why));

    private Refusal? WhyNot => opened.Case.Keeping.Restricting.WhyNotLift(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new WhyForm { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new WhyValidator("Enter why the restriction is lifted"),
        () => opened.Case.Keeping.Restricting.Lift(Input.Why!.Trim(), opened.Office), new Done("The restriction is lifted"), stop);
}
