using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Calendar;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using ComplaintsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>The days on which the council's offices are closed. They stop no statutory clock.</summary>
public sealed class ClosuresModel(PortalDb db, Setup setup, SetupBook book, SignedIn signedIn) : PageModel
{
    [BindProperty]
    public ClosuresInput Input { get; set; } = new();

    public IReadOnlyList<DateOnly> Closures { get; private set; } = [];

    public static IEnumerable<Option> Choices { get; } =
        [new(ClosuresInput.Close, "The offices are closed on another day"), new(ClosuresInput.Open, "They are open on a day after all")];

    public async Task OnGetAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        Input.Stamp = (await setup.GetAsync(stop)).Council.Stamp;
    }

    public async Task<IActionResult> OnPostAsync([FromServices] TimeProvider time, CancellationToken stop)
    {
        await ReadAsync(stop);
        return await this.SetUpAsync(
            await setup.GetAsync(stop), Input, new ClosuresValidator(Closures, time.Today()), signedIn.Officer,
            act => book.CloseOfficesAsync(act, Input.Date!.Value, Input.Change == ClosuresInput.Close, stop),
            () => new Done($"The offices are {(Input.Change == ClosuresInput.Close ? "closed" : "open")} on {Input.Date!.Value.InWords()}"));
    }

    private async Task ReadAsync(CancellationToken stop) =>
        Closures = await db.Closures.OrderBy(closure => closure.Date).Select(closure => closure.Date).ToListAsync(stop);
}
