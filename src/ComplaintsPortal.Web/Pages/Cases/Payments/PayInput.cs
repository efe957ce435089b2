using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Payments;

// What is asked when a payment was made.
public sealed partial class PayModel
{
    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        [DisplayName("Date on which it was paid")]
        public DateOnly? On { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(Payment payment, DateOnly today) => RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date on which it was paid")
            .Unless(on => Payment.WhyNotOn(on, payment.Agreed, today));
    }
}
