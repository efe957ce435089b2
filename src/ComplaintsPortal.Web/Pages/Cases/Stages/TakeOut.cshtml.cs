using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages;

/// <summary>Taking out a recommendation that was entered by mistake.</summary>
public sealed class TakeOutModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public Recommendation? One { get; private set; }

    public BothVersions Versions => new(opened.ChangedSince, new FieldVersions("Why it is taken out", null, Input.Why));

    private Refusal? Refused => opened.Stage.WhyNotTakeOut(One!, opened.Officer);

    public async Task<IActionResult> OnGetAsync(int id, int stage, int recommendation, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stage, stop) || !Choose(recommendation))
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

    public async Task<IActionResult> OnPostAsync(int id, int stage, int recommendation, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stage, stop) || !Choose(recommendation))
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

        opened.Stage.TakeOut(One!, Input.Why.Kept()!, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("The recommendation is taken out");
        return RedirectToPage(ConductPages.Of(stage), new { id });
    }

    private bool Choose(int recommendation)
    {
        One = opened.Stage.RecommendationsMade().FirstOrDefault(made => made.Id == recommendation);
        return One is not null;
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Why { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator() => RuleFor(input => input.Why).NotEmpty().WithMessage("Enter why it is taken out").AtMost(Domain.Cases.Investigation.TextLength);
    }
}
