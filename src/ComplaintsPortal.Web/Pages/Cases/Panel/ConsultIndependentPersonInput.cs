using System.ComponentModel;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Panel;

/// <summary>What is entered on the page.</summary>
public sealed class ConsultIndependentPersonInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date")]
    public DateOnly? On { get; set; }

    public string? View { get; set; }
}

internal sealed class ConsultIndependentPersonValidator : AbstractValidator<ConsultIndependentPersonInput>
{
    public ConsultIndependentPersonValidator(OpenedCase opened)
    {
        RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date on which the response was considered together")
            .Unless(on => opened.Stage.Panel.WhyNotConsultIndependentPersonOn(on, opened.Office));
        RuleFor(input => input.View).NotEmpty().WithMessage("Enter what the independent person said").AtMost(Domain.Cases.Reviewing.Panel.TextLength);
    }
}
