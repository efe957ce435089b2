using System.ComponentModel;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Investigation;

/// <summary>Recording that the adjudicating officer offered to meet the complainant.</summary>
public sealed class OfferMeetingModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Date of the offer", opened.Case.Investigation?.MeetingOffered.InWords(), Input.On.InWords()));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, Domain.Cases.Investigation.StageNumber, stop))
        {
            return NotFound();
        }

        if (opened.Stage.WhyNotOfferMeeting(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        Input = new InputModel { Version = opened.Case.Version, On = opened.Today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken stop)
    {
        if (!await opened.FindAsync(id, Domain.Cases.Investigation.StageNumber, stop))
        {
            return NotFound();
        }

        if (opened.Stage.WhyNotOfferMeeting(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened), Input))
        {
            return this.Wrong();
        }

        opened.Stage.OfferMeeting(Input.On!.Value, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("The offer of a meeting is recorded");
        return RedirectToPage("/Cases/Investigation/Index", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        [DisplayName("Date of the offer")]
        public DateOnly? On { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.On)
                .NotNull().WithMessage("Enter the date on which the meeting was offered")
                .Unless(on => opened.Stage.WhyNotOfferMeetingOn(on, opened.Today));
        }
    }
}
