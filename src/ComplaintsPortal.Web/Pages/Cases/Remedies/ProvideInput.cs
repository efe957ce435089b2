using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Remedies;

// What is asked when a remedy was provided.
public sealed partial class ProvideModel
{
    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        [DisplayName("Date on which it was provided")]
        public DateOnly? On { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(Remedy remedy, DateOnly today) => RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date on which it was provided")
            .Unless(on => remedy.WhyNotProvideOn(on, today));
    }
}
