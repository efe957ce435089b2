using System.ComponentModel;
using ComplaintsPortal.Data;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
namespace ComplaintsPortal.Web.Pages.Cases.Ombudsman.Recommendations;

/// <summary>Recording that a recommendation of the Ombudsman was carried out.</summary>
public sealed class CompleteModel(OpenedCase opened, PortalDb db) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public OmbudsmanRecommendation Recommendation { get; private set; } = null!;

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Done", Recommendation.Done.InWords(), Input.On.InWords()), new FieldVersions("Evidence", Recommendation.Evidence, Input.Evidence));

    private Refusal? Refused => Recommendation.WhyNotComplete(opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, int recommendation, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop) || !await AtAsync(recommendation, stop))
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

    public async Task<IActionResult> OnPostAsync(int id, int recommendation, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop) || !await AtAsync(recommendation, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened.Today), Input))
        {
            return this.Wrong();
        }

        Recommendation.Complete(opened.Case, Input.On!.Value, Input.Evidence!.Trim(), opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            await AtAsync(recommendation, stop);
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Recommendation carried out");
        return RedirectToPage("/Cases/Ombudsman/Index", new { id });
    }

    private async Task<bool> AtAsync(int recommendation, CancellationToken stop)
    {
        var found = await db.OmbudsmanRecommendations.SingleOrDefaultAsync(one => one.Id == recommendation && one.CaseId == opened.Case.Id, stop);
        Recommendation = found ?? Recommendation;
        return found is not null;
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        [DisplayName("Date on which it was done")]
        public DateOnly? On { get; set; }

        public string? Evidence { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(DateOnly today)
        {
            RuleFor(input => input.On)
                .NotNull().WithMessage("Enter the date on which it was done")
                .Unless(on => OmbudsmanRecommendation.WhyNotCompleteOn(on, today));
            RuleFor(input => input.Evidence).NotEmpty().WithMessage("Enter what shows that it was done").AtMost(OmbudsmanRecommendation.TextLength);
        }
    }
}
