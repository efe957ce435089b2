using System.ComponentModel;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>Accepting a statutory complaint straight to stage 2, by agreement.</summary>
public sealed class SkipStageOneModel(OpenedCase opened) : PageModel
{
    /// <summary>The key of the escalation reason for it.</summary>
    private const string Bypassed = "bypassed-stage-1";

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Decision", opened.Decision, null),
        new FieldVersions("Date of the agreement", null, Input.On.InWords()),
        new FieldVersions("Agreed by", null, Input.AgreedBy),
        new FieldVersions("Reason", opened.Case.TriageNote, Input.Why));

    private Refusal? Refused => opened.Case.WhyNotSkipStageOne(opened.Officer, opened.Procedure);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
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

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
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

        opened.Case.SkipStageOne(
            new StageSkipFacts(1, Input.AgreedBy!.Trim(), Input.Why!.Trim(), Input.On!.Value),
            opened.Council.Lists.Find(ListName.EscalationReason, Bypassed), opened.Procedure, opened.Officer, opened.Now, opened.Calendar);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Accepted straight to stage 2");
        return RedirectToPage("/Cases/Details", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        [DisplayName("Date of the agreement")]
        public DateOnly? On { get; set; }

        [DisplayName("Agreed by")]
        public string? AgreedBy { get; set; }

        public string? Why { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.On)
                .NotNull().WithMessage("Enter the date on which it was agreed")
                .Unless(on => opened.Case.WhyNotSkipStageOneOn(on, opened.Today));
            RuleFor(input => input.AgreedBy).NotEmpty().WithMessage("Enter who agreed to it").AtMost(StageSkip.AgreedByLength);
            RuleFor(input => input.Why).NotEmpty().WithMessage("Enter why stage 1 is skipped").AtMost(StageSkip.WhyLength);
        }
    }
}
