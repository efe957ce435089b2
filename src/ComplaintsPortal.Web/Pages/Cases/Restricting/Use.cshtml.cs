using ComplaintsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Restricting;

/// <summary>Saying why something is made of a case that goes to others, although its processing is restricted.</summary>
public sealed class UseModel(OpenedCase opened) : PageModel, IActPage
{
    [BindProperty]
    public WhyForm Input { get; set; } = new();

    /// <summary>The page that was asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    public OpenedCase Opened => opened;

    public string Title => "Processing is restricted";

    public string Button => "Continue";

    public IVersioned Form => Input;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Reason", null, Input.Why));

    private Refusal? WhyNot => opened.Case.Keeping.Restricting.WhyNotUse(opened.Office);

    public IActionResult OnGet() => this.Ask(opened, WhyNot, () => Input = new WhyForm { Version = opened.Case.Version });

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var answer = await this.ActAsync(
            opened, WhyNot, Input, new WhyValidator("Enter why it is used all the same"),
            () => opened.Case.Keeping.Restricting.Use(Input.Why!.Trim(), opened.Office), new Done("Your reason stands in the history"), stop);
        return answer is RedirectToPageResult && Url.IsLocalUrl(Next) ? LocalRedirect(Next) : answer;
    }
}
