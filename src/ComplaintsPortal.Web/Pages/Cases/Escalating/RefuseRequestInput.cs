using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Escalating;

/// <summary>What is entered where a late request is refused.</summary>
public sealed class RefuseRequestInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date of the request")]
    public DateOnly? Asked { get; set; }

    public string? Why { get; set; }

    public bool OmbudsmanTold { get; set; }
}

internal sealed class RefuseRequestValidator : AbstractValidator<RefuseRequestInput>
{
    public RefuseRequestValidator(OpenedCase opened)
    {
        RuleFor(input => input.Asked)
            .NotNull().WithMessage("Enter the date of the request")
            .Unless(asked => opened.Case.Escalation.WhyNotRefuseRequestOf(asked, opened.Office));
        RuleFor(input => input.Why).NotEmpty().WithMessage("Enter why it is refused").AtMost(LateRequest.WhyLength);
        RuleFor(input => input.OmbudsmanTold).Equal(true).WithMessage("Tell the complainant of the Ombudsman, and confirm it here");
    }
}
