using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Escalating;

/// <summary>What is entered where it is considered whether a decision is held back.</summary>
public sealed class ConsiderFreezingInput : IVersioned
{
    public int Version { get; set; }

    public FreezingAnswer? Answer { get; set; }

    public string? Rationale { get; set; }

    [DisplayName("Decided by")]
    public string? DecidedBy { get; set; }

    [DisplayName("Date of the decision")]
    public DateOnly? On { get; set; }

    [DisplayName("Date of the review")]
    public DateOnly? Review { get; set; }

    internal FreezingFacts Facts => new(Answer!.Value, Rationale!.Trim(), DecidedBy!.Trim(), On!.Value, Review);
}

internal sealed class ConsiderFreezingValidator : AbstractValidator<ConsiderFreezingInput>
{
    public ConsiderFreezingValidator(OpenedCase opened)
    {
        RuleFor(input => input.Answer).NotNull().WithMessage("Choose whether a decision is held back");
        RuleFor(input => input.Rationale).NotEmpty().WithMessage("Enter why").AtMost(Freezing.TextLength);
        RuleFor(input => input.DecidedBy).NotEmpty().WithMessage("Enter who decided").AtMost(Freezing.LineLength);
        RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date of the decision")
            .Unless(on => opened.Case.Escalation.WhyNotConsiderFreezingOn(on, opened.Office));
        RuleFor(input => input.Review)
            .Refused(input => input.Answer is { } answer ? CaseEscalation.WhyNotReviewFreezingOn(answer, input.Review, input.On) : null);
    }
}
