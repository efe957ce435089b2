using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Arriving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Cases.Keeping;

/// <summary>Making cases of their own of the matters that one contact raises, so that each goes its own route.</summary>
public sealed class SplitModel(OpenedCase opened, PortalDb db) : PageModel, IActPage
{
    [BindProperty]
    public SplitInput Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public string Title => "Split into several cases";

    public string Button => "Split the case";

    public IVersioned Form => Input;

    public IEnumerable<SelectListItem> Procedures =>
        [.. opened.Council.Procedures.Where(procedure => !procedure.Retired).Select(procedure => new SelectListItem(procedure.Name, procedure.Key))];

    public BothVersions Versions => new(
        opened.ChangedSince,
        [new("Decision", opened.Decision, null), .. Input.Given.Select((part, place) => new FieldVersions($"Matter {place + 1}", null, part.Summary))]);

    private Refusal? WhyNot => opened.Case.Route.WhyNotSplit(opened.Office);

    public IActionResult OnGet() =>
        this.Ask(opened, WhyNot, () => Input = new SplitInput { Version = opened.Case.Version, Parts = [new(), new(), new()] });

    public Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        this.ActAsync(opened, WhyNot, Input, new SplitValidator(opened.Council), () => SplitAsync(stop), stop);

    // It is saved with the cases that it makes, in one transaction.
    private async Task<Done> SplitAsync(CancellationToken stop)
    {
        SplitPart[] parts = [.. Input.Given.Select(part => new SplitPart(part.Procedure!, part.Summary!.Trim()))];
        var terms = new SplitTerms(opened.Case.Id, Input.Version, opened.Today.Year);
        var split = await db.SplitAsync(
            terms, (@case, place, reference) => @case.Route.Split(reference, parts[place], opened.Office), parts.Length, stop);
        if (split.Count == 0)
        {
            await opened.ReopenAsync(Input.Version, stop);
        }

        return new Done($"Split. New: {string.Join(", ", split)}") { Saved = split.Count > 0 };
    }
}
