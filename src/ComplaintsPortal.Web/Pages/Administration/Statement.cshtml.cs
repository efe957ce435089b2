using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>What only the council can say in its accessibility statement.</summary>
public sealed class StatementModel(Setup setup, SetupBook book, SignedIn signedIn, TimeProvider time) : PageModel
{
    [BindProperty]
    public StatementInput Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken stop) => Input = StatementInput.Of((await setup.GetAsync(stop)).Council);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await this.SetUpAsync(
        await setup.GetAsync(stop), Input, new StatementValidator(time.Today()), signedIn.Officer,
        act => book.StateAccessibilityAsync(act, Input.Terms, stop),
        () => new Done("Accessibility statement saved"));
}
