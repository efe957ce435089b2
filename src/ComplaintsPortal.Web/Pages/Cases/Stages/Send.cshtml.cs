using System.ComponentModel;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages;

/// <summary>Recording that the approved response was sent.</summary>
public sealed class SendModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince, new FieldVersions("Date of sending", opened.Stage.Response?.SentOn.InWords(), Input.On.InWords()));

    public async Task<IActionResult> OnGetAsync(int id, int stage, CancellationToken stop)
    {
        if (!await opened.ReadAsync(id, stage, stop))
        {
            return NotFound();
        }

        if (opened.Stage.WhyNotSend(opened.Officer) is { } refusal)
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

        if (opened.Stage.WhyNotSend(opened.Officer) is { } refusal)
        {
            return this.Refuse(refusal);
        }

        if (!this.Accepts(new InputValidator(opened), Input))
        {
            return this.Wrong();
        }

        opened.Stage.SendResponse(Input.On!.Value, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Response sent");
        return RedirectToPage("/Cases/Details", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        [DisplayName("Date of sending")]
        public DateOnly? On { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened) =>
            RuleFor(input => input.On)
                .NotNull().WithMessage("Enter the date on which it was sent")
                .Unless(on => opened.Stage.WhyNotSendOn(on, opened.Today));
    }
}
