using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Stages;

/// <summary>What is asked when a stage is concluded.</summary>
public sealed class ConcludeForm : IVersioned
{
    public int Version { get; set; }

    public string? Outcome { get; set; }

    [DisplayName("Date on which it ended")]
    public DateOnly? On { get; set; }

    public string? WhyOtherwise { get; set; }

    internal sealed class FormValidator : AbstractValidator<ConcludeForm>
    {
        public FormValidator(OpenedCase opened, DerivedOutcome? derived)
        {
            RuleFor(input => input.Outcome).NotEmpty().WithMessage("Choose the outcome").In(opened.Council.Lists, ListName.Outcome);
            RuleFor(input => input.WhyOtherwise)
                .NotEmpty().When(input => Overrides(input, derived, opened.Council.Lists), ApplyConditionTo.CurrentValidator)
                .WithMessage("Enter why the outcome does not follow from the findings")
                .AtMost(OutcomeBasis.ReasonLength);
            RuleFor(input => input.On)
                .NotNull().WithMessage("Enter the date on which it ended")
                .When(_ => opened.Stage.CurrentResponse?.SentOn is null, ApplyConditionTo.CurrentValidator)
                .Unless(on => opened.Stage.Clock.WhyNotConcludeOn(on, opened.Office));
        }

        private static bool Overrides(ConcludeForm input, DerivedOutcome? derived, CouncilLists lists) =>
            derived is not null && input.Outcome != derived.Key && lists.Find(ListName.Outcome, input.Outcome) is { Responded: true };
    }
}
