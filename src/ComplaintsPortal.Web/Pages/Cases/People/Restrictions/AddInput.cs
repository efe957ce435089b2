using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.People.Restrictions;

/// <summary>What is asked when contact is restricted.</summary>
public sealed class AddInput : IVersioned
{
    public int Version { get; set; }

    public string? What { get; set; }

    public string? Reason { get; set; }

    [DisplayName("First day")]
    public DateOnly? From { get; set; }

    [DisplayName("Date of the review")]
    public DateOnly? ReviewOn { get; set; }
}

internal sealed class AddValidator : AbstractValidator<AddInput>
{
    public AddValidator(OpenedCase opened)
    {
        RuleFor(input => input.What).NotEmpty().WithMessage("Enter what is restricted").AtMost(ContactRestriction.NoteLength);
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why").AtMost(ContactRestriction.NoteLength);
        RuleFor(input => input.From).NotNull().WithMessage("Enter the first day");
        RuleFor(input => input.ReviewOn).NotNull().WithMessage("Enter when it is looked at again")
            .Unless(on => CaseTriage.WhyNotReviewOn(on, opened.Office));
    }
}
