using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.HandOver;

/// <summary>Giving all open cases of one person to another: first what would change, then the change.</summary>
public sealed class IndexModel(PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    private static readonly Refusal Changed = new("Other cases would change hands than you were shown. Look at the numbers again");

    private readonly Data.Cases.HandOver handOver = new(db);
    private Parties parties = new([], []);

    [BindProperty(SupportsGet = true)]
    public Guid? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? To { get; set; }

    [BindProperty]
    public IndexInput Input { get; set; } = new();

    public HandOverPlan? Plan { get; private set; }

    public IEnumerable<SelectListItem> Givers => parties.Givers.AsItems();

    public IEnumerable<SelectListItem> Takers => parties.Takers.AsItems();

    public string? Giver => parties.Giver(From);

    public string? Taker => parties.Taker(To);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        parties = await Parties.ReadAsync(db, stop);
        return (From, To) is (null, null) || Chosen() ? await PlannedAsync(stop) : this.Wrong();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        parties = await Parties.ReadAsync(db, stop);
        if (CaseKeeping.WhyNotHandOver(signedIn.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!Chosen() || !this.Accepts(Input))
        {
            await PlannedAsync(stop);
            return this.Wrong();
        }

        var to = parties.Takers.Single(person => person.Id == To);
        if (Input.Agreed == 0 || !await handOver.RunAsync(From!.Value, to, Input.Agreed, Input.Reason!.Trim(), signedIn.Officer, time.GetUtcNow(), stop))
        {
            await PlannedAsync(stop);
            return this.Refuse(Changed);
        }

        TempData.Banner($"{(Input.Agreed == 1 ? "1 case" : $"{Input.Agreed:N0} cases")} handed over from {Giver} to {Taker}");
        return RedirectToPage("/Work/Index", new { whose = "everybody" });
    }

    private async Task<PageResult> PlannedAsync(CancellationToken stop)
    {
        Plan = Giver is null || Taker is null || From == To ? null : await handOver.PlanAsync(From!.Value, To!.Value, stop);
        return Page();
    }

    private bool Chosen()
    {
        Check(nameof(From), Giver is null ? "Choose whose cases are handed over" : null);
        Check(nameof(To), Taker is null ? "Choose who should have the cases" : From == To ? "Choose somebody else" : null);
        return ModelState.IsValid;
    }

    private void Check(string field, string? sentence) => _ = sentence is null || ModelState.TryAddModelError(field, sentence);
}
