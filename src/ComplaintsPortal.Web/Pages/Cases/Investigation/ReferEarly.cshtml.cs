using System.ComponentModel;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Investigation;

/// <summary>Referring a complaint to the Ombudsman after stage 2, without a panel: all conditions of the guidance, and the complainant's consent.</summary>
public sealed class ReferEarlyModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Referred on", opened.Case.Investigation?.ReferredEarly.InWords(), Input.On.InWords()),
        new FieldVersions("Agreed on", opened.Case.Investigation?.ReferralConsented.InWords(), Input.Consented.InWords()));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotReferEarly(opened.Officer) is { } refusal)
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

        if (opened.Case.WhyNotReferEarly(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened), Input))
        {
            return this.Wrong();
        }

        opened.Case.ReferEarly(Input.Gate(), Input.On!.Value, Input.Consented!.Value, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("The complaint is referred to the Ombudsman");
        return RedirectToPage("/Cases/Investigation/Index", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public List<string> Met { get; set; } = [];

        [DisplayName("Date of the agreement")]
        public DateOnly? Consented { get; set; }

        [DisplayName("Date of the referral")]
        public DateOnly? On { get; set; }

        internal EarlyReferralGate Gate() => EarlyReferralConditions.Gate(Met);
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.Met).Refused(input => opened.Case.WhyNotReferEarly(input.Gate()));
            RuleFor(input => input.Consented)
                .NotNull().WithMessage("Enter the date on which the complainant agreed");
            RuleFor(input => input.On)
                .NotNull().WithMessage("Enter the date of the referral")
                .Refused(input => input.On is { } on ? opened.Case.WhyNotReferEarlyOn(on, input.Consented, opened.Today) : null);
        }
    }
}
