using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Payments;

/// <summary>What is asked when a payment was made.</summary>
public sealed class PayInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date on which it was paid")]
    public DateOnly? On { get; set; }
}

internal sealed class PayValidator : AbstractValidator<PayInput>
{
    public PayValidator(Payment payment, DateOnly today) => RuleFor(input => input.On)
        .NotNull().WithMessage("Enter the date on which it was paid")
        .Unless(on => Payment.WhyNotOn(on, payment.Agreed, today));
}
