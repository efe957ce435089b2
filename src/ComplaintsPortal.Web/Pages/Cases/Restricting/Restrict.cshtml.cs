using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Restricting;

/// <summary>Restricting the processing of a case (UK GDPR, article 18).</summary>
public sealed class RestrictModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public RestrictionForm Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Restrict processing";

    public string Button => "Restrict processing";

    public IVersioned Form => Input;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Reason", null, Input.Reason));

    private Refusal? WhyNot => opened.Case.Keeping.Restricting.WhyNotRestrict(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new RestrictionForm { Version = opened.Case.Version });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => this.ActAsync(
        opened, WhyNot, Input, new RestrictionValidator(opened.Office), () => opened.Case.Keeping.Restricting.Restrict(Input.Terms, opened.Office),
        new Done("Processing is restricted"), stop);
}
