using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.People.Adjustments;

/// <summary>What is asked when an adjustment is added.</summary>
public sealed class AddInput : IVersioned
{
    public int Version { get; set; }

    public string? Need { get; set; }

    [DisplayName("Date of the agreement")]
    public DateOnly? AgreedOn { get; set; }

    [DisplayName("Date of the review")]
    public DateOnly? ReviewOn { get; set; }
}

internal sealed class AddValidator : AbstractValidator<AddInput>
{
    public AddValidator(OpenedCase opened)
    {
        RuleFor(input => input.Need).NotEmpty().WithMessage("Enter what is done differently").AtMost(Adjustment.NeedLength);
        RuleFor(input => input.AgreedOn)
            .NotNull().WithMessage("Enter the date on which it was agreed")
            .Unless(on => CasePeople.WhyNotHappenedOn(on, opened.Office));
        RuleFor(input => input.ReviewOn).Unless(on => CaseTriage.WhyNotReviewOn(on, opened.Office));
    }
}
