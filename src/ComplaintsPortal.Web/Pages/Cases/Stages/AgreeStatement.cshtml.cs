using System.ComponentModel;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages;

/// <summary>Recording that the written statement of complaint was agreed with the complainant.</summary>
public sealed class AgreeStatementModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public bool StartsTheClock => opened.Procedure.Stage(opened.Stage.Number)?.ClockFrom is ClockFrom.Agreed;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Date of the agreement", opened.Stage.Agreed.InWords(), Input.On.InWords()));

    private Refusal? Refused => opened.Stage.WhyNotAgreeStatement(opened.Officer, opened.Procedure);

    public async Task<IActionResult> OnGetAsync(int id, int stage, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stage, stop))
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

    public async Task<IActionResult> OnPostAsync(int id, int stage, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stage, stop))
        {
            return NotFound();
        }

        if (Refused is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened), Input))
        {
            return this.Wrong();
        }

        opened.Stage.AgreeStatement(Input.On!.Value, opened.Procedure, opened.Calendar, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner($"Statement of complaint agreed; stage {stage} is due on {opened.Stage.Due.InWords()}");
        return RedirectToPage("/Cases/Details", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        [DisplayName("Date of the agreement")]
        public DateOnly? On { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened) =>
            RuleFor(input => input.On)
                    .NotNull().WithMessage("Enter the date on which the statement was agreed")
                    .Unless(on => opened.Stage.WhyNotAgreeStatementOn(on, opened.Today));
    }
}
