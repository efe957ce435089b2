using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Escalating;

/// <summary>What is entered where a case goes on to its next stage.</summary>
public sealed class GoOnInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date on which it was asked for")]
    public DateOnly? Asked { get; set; }

    public string? Reason { get; set; }

    public bool Orally { get; set; }

    public string? LateBecause { get; set; }
}

internal sealed class GoOnValidator : AbstractValidator<GoOnInput>
{
    public GoOnValidator(OpenedCase opened)
    {
        RuleFor(input => input.Asked)
            .NotNull().WithMessage("Enter the date on which it was asked for")
            .Unless(asked => opened.Case.Escalation.WhyNotGoOnAskedOn(asked, opened.Office));
        RuleFor(input => input.Reason).In(opened.Council.Lists, ListName.EscalationReason);
        RuleFor(input => input.LateBecause).AtMost(LateRequest.WhyLength)
            .Unless((input, because) => input.Asked is { } asked ? opened.Case.Escalation.WhyNotGoOnLate(asked, because, opened.Office) : null);
    }
}
