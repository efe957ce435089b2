using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.People.Adjustments;

// What is asked when an adjustment is looked at again.
public sealed partial class ReviewModel
{
    public sealed class InputModel : IVersioned
    {
        public int Version { get; set; }

        public bool? GoesOn { get; set; }

        [DisplayName("Date of the next review")]
        public DateOnly? Next { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator(OpenedCase opened)
        {
            RuleFor(input => input.GoesOn).NotNull().WithMessage("Choose whether it goes on");
            RuleFor(input => input.Next)
                .NotNull().When(input => input.GoesOn is true).WithMessage("Enter when it is looked at again")
                .Unless(on => CaseTriage.WhyNotReviewOn(on, opened.Office));
        }
    }
}
