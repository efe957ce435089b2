using System.ComponentModel;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Web.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases.Stages;

/// <summary>Sending the complainant the written record of a request that was made by word of mouth, and settling it.</summary>
public sealed class SettleRequestModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Date of sending", opened.Stage.RecordSent.InWords(), Input.Sent.InWords()),
        new FieldVersions("Date of settling", opened.Stage.RecordSettled.InWords(), Input.Settled.InWords()));

    private Refusal? Refused => opened.Stage.WhyNotSettleRequest(opened.Officer);

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

        Input = new InputModel { Version = opened.Case.Version, Sent = opened.Stage.RecordSent ?? opened.Today };
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

        opened.Stage.SettleRequest(
            Input.Sent!.Value, Input.Settled, opened.Council.Rules, opened.Procedure, opened.Calendar, opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner(Input.Settled is null ? "Recorded that the record was sent" : "The record of the request is settled");
        return RedirectToPage("/Cases/Details", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        [DisplayName("Date of sending")]
        public DateOnly? Sent { get; set; }

        [DisplayName("Date of settling")]
        public DateOnly? Settled { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.Sent)
                .NotNull().WithMessage("Enter the date on which the record was sent")
                .Unless(sent => opened.Stage.WhyNotSettleRequestOn(sent, null, opened.Today));
            RuleFor(input => input.Settled)
                .Unless(settled => opened.Stage.WhyNotSettleRequestOn(opened.Stage.Received, settled, opened.Today));
            RuleFor(input => input.Settled)
                .GreaterThanOrEqualTo(input => input.Sent).When(input => input is { Sent: not null, Settled: not null })
                .WithMessage("Enter a date on or after the day on which the record was sent");
        }
    }
}
