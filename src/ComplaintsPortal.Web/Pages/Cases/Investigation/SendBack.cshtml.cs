using System.ComponentModel;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Investigation;

/// <summary>Recording that the Ombudsman sent a complaint that was referred early back to a panel.</summary>
public sealed class SendBackModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Sent back on", opened.Case.Investigation?.ReferralSentBack.InWords(), Input.On.InWords()));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotSendBack(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, stop))
        {
            return NotFound();
        }

        if (opened.Case.WhyNotSendBack(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened), Input))
        {
            return this.Wrong();
        }

        opened.Case.SendBack(Input.On!.Value, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Recorded that the Ombudsman sent it back");
        return RedirectToPage("/Cases/Investigation/Index", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        [DisplayName("Date on which it was sent back")]
        public DateOnly? On { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened) =>
            RuleFor(input => input.On)
                .NotNull().WithMessage("Enter the date on which it was sent back")
                .Unless(on => opened.Case.WhyNotSendBackOn(on, opened.Today));
    }
}
