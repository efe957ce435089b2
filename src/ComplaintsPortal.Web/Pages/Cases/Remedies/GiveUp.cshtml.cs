using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
namespace ComplaintsPortal.Web.Pages.Cases.Remedies;

/// <summary>Recording that a remedy cannot be provided, with what was offered instead.</summary>
public sealed class GiveUpModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public Remedy Remedy { get; private set; } = null!;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Why not", Remedy.NotProvided, Input.Reason));

    private Refusal? Refused => Remedy.WhyNotSettle(opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, int remedy, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop) || !await AtAsync(remedy, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int remedy, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop) || !await AtAsync(remedy, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(), Input))
        {
            return this.Wrong();
        }

        Remedy.GiveUp(opened.Case, Input.Reason!.Trim(), opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            await AtAsync(remedy, stop);
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Recorded that the remedy will not be provided");
        return RedirectToPage("/Cases/Remedies/Index", new { id });
    }

    private async Task<bool> AtAsync(int remedy, CancellationToken stop)
    {
        var found = await db.Remedies.SingleOrDefaultAsync(one => one.Id == remedy && one.CaseId == opened.Case.Id, stop);
        Remedy = found ?? Remedy;
        return found is not null;
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Reason { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() => RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why it cannot be provided and what is done instead").AtMost(Remedy.TextLength);
    }
}
