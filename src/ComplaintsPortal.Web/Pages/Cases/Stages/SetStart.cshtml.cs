using System.ComponentModel;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages;

/// <summary>Setting by hand the day from which the clock of a stage runs, with a reason.</summary>
public sealed class SetStartModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public Clock? Clock => opened.Stage.Clock(opened.Procedure, opened.Calendar);

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Start of the clock", opened.Stage.Started.InWords(), Input.On.InWords()),
        new FieldVersions("Reason", opened.Stage.StartReason, Input.Why));

    private Refusal? Refused => opened.Stage.WhyNotSetStart(opened.Officer, opened.Procedure);

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

        Input = new InputModel { Version = opened.Case.Version, On = Clock?.Start };
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

        opened.Stage.SetStart(Input.On!.Value, Input.Why!.Trim(), opened.Procedure, opened.Calendar, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner($"The clock of stage {stage} starts on {Input.On.InWords()}; it is due on {opened.Stage.Due.InWords()}");
        return RedirectToPage("/Cases/Details", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        [DisplayName("Start of the clock")]
        public DateOnly? On { get; set; }

        public string? Why { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.On)
                .NotNull().WithMessage("Enter the date on which the clock starts")
                .Unless(on => opened.Stage.WhyNotSetStartOn(on, opened.Today));
            RuleFor(input => input.Why).NotEmpty().WithMessage("Enter why the clock starts then").AtMost(Stage.StartReasonLength);
        }
    }
}
