using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.HandOver;

/// <summary>Giving all open cases of one person to another: first what would change, then the change.</summary>
public sealed class IndexModel(PortalDb db, SignedIn signedIn, TimeProvider time) : PageModel
{
    private static readonly Refusal Changed = new("Other cases would change hands than you were shown. Look at the numbers again");

    private readonly Data.Cases.HandOver handOver = new(db);
    private IReadOnlyList<Officer> givers = [];
    private IReadOnlyList<Officer> takers = [];

    [BindProperty(SupportsGet = true)]
    public Guid? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? To { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public HandOverPlan? Plan { get; private set; }

    /// <summary>Those who work on cases or did: also who has left.</summary>
    public IEnumerable<SelectListItem> Givers => givers.AsItems();

    public IEnumerable<SelectListItem> Takers => takers.AsItems();

    public string? Giver => givers.Names([From ?? Guid.Empty]);

    public string? Taker => takers.Names([To ?? Guid.Empty]);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        return (From, To) is (null, null) || Chosen() ? await PlannedAsync(stop) : this.Wrong();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await ReadAsync(stop);
        if (Case.WhyNotHandOver(signedIn.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!Chosen() || !this.Accepts(Input))
        {
            await PlannedAsync(stop);
            return this.Wrong();
        }

        var to = takers.Single(person => person.Id == To);
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

    private async Task ReadAsync(CancellationToken stop)
    {
        takers = await CaseWorkers.ReadAsync(db, stop);
        givers = await CaseWorkers.WithCasesAsync(db, stop);
    }

    public sealed class InputModel
    {
        /// <summary>How many cases the person was shown.</summary>
        public int Agreed { get; set; }

        public string? Reason { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() => RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why the cases are handed over").AtMost(CaseAccess.ReasonLength);
    }
}
