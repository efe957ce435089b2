using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Investigating;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Investigation;

/// <summary>What is entered on the page.</summary>
public sealed class ReceiveReportInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Whose report")]
    public InvestigationRole? From { get; set; }

    [DisplayName("Date of receipt")]
    public DateOnly? On { get; set; }
}

internal sealed class ReceiveReportValidator : AbstractValidator<ReceiveReportInput>
{
    public ReceiveReportValidator(OpenedCase opened)
    {
        RuleFor(input => input.From)
            .NotNull().WithMessage("Choose whose report it is")
            .Custom((role, context) =>
            {
                if (role is { } from && opened.Stage.Investigation.WhyNotReceiveReport(from) is { } refusal)
                {
                    context.AddFailure(refusal.ToString());
                }
            });
        RuleFor(input => input.On).NotNull().WithMessage("Enter the date on which it was received");
        RuleFor(input => input).Custom((input, context) =>
        {
            if (input is { From: { } from, On: { } on } && opened.Stage.Investigation.WhyNotReceiveReportOn(from, on, opened.Office) is { } refusal)
            {
                context.AddFailure(nameof(input.On), refusal.ToString());
            }
        });
    }
}
