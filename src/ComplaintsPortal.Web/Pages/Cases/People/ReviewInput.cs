using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.People;

/// <summary>What is asked when an adjustment or a restriction of contact is looked at again.</summary>
public sealed class ReviewInput : IVersioned
{
    public int Version { get; set; }

    public bool? GoesOn { get; set; }

    [DisplayName("Date of the next review")]
    public DateOnly? Next { get; set; }
}

internal sealed class ReviewValidator : AbstractValidator<ReviewInput>
{
    public ReviewValidator(OpenedCase opened)
    {
        RuleFor(input => input.GoesOn).NotNull().WithMessage("Choose whether it goes on");
        RuleFor(input => input.Next)
            .NotNull().When(input => input.GoesOn is true).WithMessage("Enter when it is looked at again")
            .Unless(on => CaseTriage.WhyNotReviewOn(on, opened.Office));
    }
}
