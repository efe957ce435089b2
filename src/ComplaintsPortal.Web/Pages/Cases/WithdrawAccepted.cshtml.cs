using System.ComponentModel;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ComplaintsPortal.Web.Pages.Cases;

/// <summary>Recording that the complainant withdrew an accepted complaint, at whatever stage.</summary>
public sealed class WithdrawAcceptedModel(OpenedCase opened) : PageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public OpenedCase Opened => opened;

    public IEnumerable<Option> Channels => opened.Council.Lists.Offered(ListName.Channel).Select(channel => new Option(channel.Key, channel.Label));

    public BothVersions Versions => new(
        opened.ChangedSince,
        new FieldVersions("Date of the withdrawal", opened.Case.StandingWithdrawal?.On.InWords(), Input.On.InWords()),
        new FieldVersions("How it was withdrawn", opened.Council.Lists.Label(ListName.Channel, opened.Case.StandingWithdrawal?.Channel), opened.Council.Lists.Label(ListName.Channel, Input.Channel)),
        new FieldVersions("Date of the letter", opened.Case.StandingWithdrawal?.ConfirmedOn.InWords(), Input.Confirmed.InWords()),
        new FieldVersions("Why", opened.Case.StandingWithdrawal?.Note, Input.Note));

    private Refusal? Refused => opened.Case.WhyNotWithdrawAccepted(opened.Officer);

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

        opened.Case.WithdrawAccepted(
            new WithdrawalFacts(null, Input.On!.Value, Input.Channel, Input.Confirmed, Input.Review, Input.Note.Kept()), opened.Officer, opened.Now);
        if (!await opened.TrySaveAsync(Input.Version, stop))
        {
            Input.Version = opened.Case.Version;
            return this.RefuseStale();
        }

        TempData.Banner("Recorded as withdrawn");
        return RedirectToPage("/Cases/Details", new { id });
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        [DisplayName("Date of the withdrawal")]
        public DateOnly? On { get; set; }

        public string? Channel { get; set; }

        [DisplayName("Date of the letter")]
        public DateOnly? Confirmed { get; set; }

        public bool Review { get; set; }

        public string? Note { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.On)
                .NotNull().WithMessage("Enter the date on which it was withdrawn")
                .Unless(on => opened.Case.WhyNotWithdrawAcceptedOn(on, opened.Today));
            RuleFor(input => input.Channel).NotEmpty().WithMessage("Choose how it was withdrawn").In(opened.Council.Lists, ListName.Channel);
            RuleFor(input => input.Confirmed)
                .Unless(confirmed => Case.WhyNotConfirmOn(confirmed, DateOnly.MinValue, opened.Today));
            RuleFor(input => input.Confirmed)
                .GreaterThanOrEqualTo(input => input.On).When(input => input is { On: not null, Confirmed: not null })
                .WithMessage("Enter a date on or after the day on which it was withdrawn");
            RuleFor(input => input.Note).AtMost(Withdrawal.NoteLength);
        }
    }
}
