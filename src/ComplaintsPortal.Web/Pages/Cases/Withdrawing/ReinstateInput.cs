using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Withdrawing;

/// <summary>What is entered where a complaint is reinstated.</summary>
public sealed class ReinstateInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date of the reinstatement")]
    public DateOnly? On { get; set; }

    public string? Why { get; set; }
}

internal sealed class ReinstateValidator : AbstractValidator<ReinstateInput>
{
    public ReinstateValidator(OpenedCase opened)
    {
        RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date on which it was reinstated")
            .Unless(on => opened.Case.Withdrawal.WhyNotReinstateOn(on, opened.Office));
        RuleFor(input => input.Why).NotEmpty().WithMessage("Enter why it is reinstated").AtMost(Withdrawal.NoteLength);
    }
}
