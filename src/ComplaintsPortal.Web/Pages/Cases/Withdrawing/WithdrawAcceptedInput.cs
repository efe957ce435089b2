using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Withdrawing;

/// <summary>What is entered where an accepted complaint is withdrawn.</summary>
public sealed class WithdrawAcceptedInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date of the withdrawal")]
    public DateOnly? On { get; set; }

    public string? Channel { get; set; }

    [DisplayName("Date of the letter")]
    public DateOnly? Confirmed { get; set; }

    public bool Review { get; set; }

    public string? Note { get; set; }

    internal WithdrawalFacts Facts => new(null, On!.Value, Channel, Confirmed, Review, Note.Kept());
}

internal sealed class WithdrawAcceptedValidator : AbstractValidator<WithdrawAcceptedInput>
{
    public WithdrawAcceptedValidator(OpenedCase opened)
    {
        RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date on which it was withdrawn")
            .Unless(on => opened.Case.Withdrawal.WhyNotWithdrawOn(on, opened.Office));
        RuleFor(input => input.Channel).NotEmpty().WithMessage("Choose how it was withdrawn").In(opened.Council.Lists, ListName.Channel);
        RuleFor(input => input.Confirmed)
            .Unless(confirmed => CaseWithdrawal.WhyNotConfirmOn(confirmed, DateOnly.MinValue, opened.Office));
        RuleFor(input => input.Confirmed)
            .GreaterThanOrEqualTo(input => input.On).When(input => input is { On: not null, Confirmed: not null })
            .WithMessage("Enter a date on or after the day on which it was withdrawn");
        RuleFor(input => input.Note).AtMost(Withdrawal.NoteLength);
    }
}
