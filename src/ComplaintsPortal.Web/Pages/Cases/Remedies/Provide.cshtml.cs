using System.ComponentModel;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
namespace ComplaintsPortal.Web.Pages.Cases.Remedies;

/// <summary>Recording that a remedy was provided.</summary>
public sealed class ProvideModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public Remedy Remedy { get; private set; } = null!;

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Provided", Remedy.Provided.InWords(), Input.On.InWords()));

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

        Input = new InputModel { Version = opened.Case.Version, On = opened.Today };
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

        if (!this.Accepts(new InputValidator(Remedy, opened.Today), Input))
        {
            return this.Wrong();
        }

        Remedy.Provide(opened.Case, Input.On!.Value, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            await AtAsync(remedy, stop);
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Remedy provided");
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

        [DisplayName("Date on which it was provided")]
        public DateOnly? On { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(Remedy remedy, DateOnly today) => RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date on which it was provided")
            .Unless(on => remedy.WhyNotProvideOn(on, today));
    }
}
