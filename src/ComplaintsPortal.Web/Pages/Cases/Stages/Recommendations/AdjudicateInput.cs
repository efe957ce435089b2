using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Recommendations;

/// <summary>What is entered about the decision on a recommendation.</summary>
public sealed class AdjudicateInput : IVersioned
{
    public int Version { get; set; }

    public bool? Accepted { get; set; }

    [DisplayName("Adjudicating officer")]
    public string? By { get; set; }

    [DisplayName("Date of the decision")]
    public DateOnly? On { get; set; }

    public string? Reason { get; set; }

    public string? Action { get; set; }

    [DisplayName("Date by which it is done")]
    public DateOnly? Due { get; set; }

    /// <summary>The form filled in with what was decided; by the same officer as the last one, where nothing was.</summary>
    internal static AdjudicateInput Of(Recommendation one, OpenedCase opened) => new()
    {
        Version = opened.Case.Version,
        Accepted = one.Accepted,
        By = one.AdjudicatedBy ?? opened.Stage.Recommendations.Made().LastOrDefault(made => made.AdjudicatedBy is not null)?.AdjudicatedBy,
        On = one.Adjudicated ?? opened.Today,
        Reason = one.Reason,
        Action = one.Action,
        Due = one.Due,
    };

    internal Adjudication Decision() => Accepted is true
        ? new Acceptance(By!.Trim(), On!.Value, Action!.Trim(), Due!.Value)
        : new Rejection(By!.Trim(), On!.Value, Reason!.Trim());
}

internal sealed class AdjudicateValidator : AbstractValidator<AdjudicateInput>
{
    public AdjudicateValidator(OpenedCase opened)
    {
        RuleFor(input => input.Accepted).NotNull().WithMessage("Choose whether it is accepted");
        RuleFor(input => input.By).NotEmpty().WithMessage("Enter who decided").AtMost(Recommendation.LineLength);
        RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date of the decision")
            .Unless(on => opened.Stage.Recommendations.WhyNotAdjudicateOn(on, opened.Office));
        RuleFor(input => input.Reason).AtMost(Recommendation.TextLength);
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why it is rejected").When(input => input.Accepted is false);
        RuleFor(input => input.Action).AtMost(Recommendation.TextLength);
        When(input => input.Accepted is true, () =>
        {
            RuleFor(input => input.Action).NotEmpty().WithMessage("Enter what is to be done");
            RuleFor(input => input.Due).NotNull().WithMessage("Enter the date by which it is to be done");
        });
    }
}
