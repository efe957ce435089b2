using System.ComponentModel;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Procedures;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages;

/// <summary>Extending the time of a stage to its maximum, by an agreement that is kept.</summary>
public sealed class ExtendModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public Clock? Clock => opened.Stage.Clock(opened.Procedure, opened.Calendar);

    public string Condition => Authority.ForExtension(opened.Procedure, opened.Stage.Number);

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Due", opened.Stage.Due.InWords(), Clock?.MaximumDue.InWords()),
        new FieldVersions("Reason", opened.Stage.Extension?.Reason, Input.Reason),
        new FieldVersions("Agreed by", opened.Stage.Extension?.AgreedBy, Input.AgreedBy),
        new FieldVersions("How the complainant was told", opened.Stage.Extension?.ToldBy, Input.ToldBy));

    public async Task<IActionResult> OnGetAsync(int id, int stage, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stage, stop))
        {
            return NotFound();
        }

        if (opened.Stage.WhyNotExtend(opened.Officer, opened.Procedure) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int stage, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stage, stop))
        {
            return NotFound();
        }

        if (opened.Stage.WhyNotExtend(opened.Officer, opened.Procedure) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(), Input))
        {
            return this.Wrong();
        }

        opened.Stage.Extend(
            new ExtensionTerms(Input.AgreedBy!.Trim(), Input.ToldBy!.Trim(), Input.Reason!.Trim()),
            opened.Procedure, opened.Calendar, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner($"Stage {stage} extended to {opened.Stage.Due.InWords()}");
        return RedirectToPage("/Cases/Details", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Reason { get; set; }

        [DisplayName("Agreed by")]
        public string? AgreedBy { get; set; }

        [DisplayName("How the complainant was told")]
        public string? ToldBy { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator()
        {
            RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why more time is needed").AtMost(Extension.ReasonLength);
            RuleFor(input => input.AgreedBy).NotEmpty().WithMessage("Enter who agreed to it").AtMost(Extension.LineLength);
            RuleFor(input => input.ToldBy).NotEmpty().WithMessage("Enter how the complainant was told").AtMost(Extension.LineLength);
        }
    }
}
