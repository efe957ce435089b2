using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>What triage asks. Two answers and a date are enough where nothing else applies.</summary>
public sealed class TriageForm
{
    public Standing? Standing { get; set; }

    public Matter? Matter { get; set; }

    [DisplayName("Date on which it happened")]
    public DateOnly? GroundsArose { get; set; }

    [DisplayName("Date on which they learned of it")]
    public DateOnly? BecameAware { get; set; }

    public bool? NotReasonableEarlier { get; set; }

    public bool? StillFairAndEffective { get; set; }

    public string? LateReason { get; set; }

    public bool? HasInterest { get; set; }

    [DisplayName("Date of the decision")]
    public DateOnly? InterestDecided { get; set; }

    public string? InterestReason { get; set; }

    public Proceedings Proceedings { get; set; }

    public Prejudice Prejudice { get; set; }

    public string? ProceedingsNote { get; set; }

    [DisplayName("Date of the review")]
    public DateOnly? ProceedingsReview { get; set; }

    public bool DisputesChange { get; set; }

    /// <summary>Whether anything was answered about sufficient interest.</summary>
    public bool TellsOfInterest => HasInterest is not null || InterestDecided is not null || InterestReason is not null;

    /// <summary>Whether anything was answered about a complaint that comes late.</summary>
    public bool TellsOfLateness => BecameAware is not null || NotReasonableEarlier is not null || StillFairAndEffective is not null || LateReason is not null;

    /// <summary>Whether anything was answered about proceedings.</summary>
    public bool TellsOfProceedings =>
        Proceedings is not default(Proceedings) || Prejudice is not default(Prejudice) || ProceedingsNote is not null || ProceedingsReview is not null;

    internal TriageAnswers Answers => new()
    {
        Standing = Standing ?? Domain.Cases.Arriving.Standing.NoneOfThese,
        Matter = Matter ?? default,
        GroundsArose = GroundsArose,
        BecameAware = BecameAware,
        NotReasonableEarlier = NotReasonableEarlier,
        StillFairAndEffective = StillFairAndEffective,
        LateReason = LateReason.Kept(),
        HasInterest = HasInterest,
        InterestDecided = InterestDecided,
        InterestReason = InterestReason.Kept(),
        Proceedings = Proceedings,
        Prejudice = Prejudice,
        ProceedingsNote = ProceedingsNote.Kept(),
        ProceedingsReview = ProceedingsReview,
        DisputesChange = DisputesChange,
    };

    internal static TriageForm Of(TriageAnswers? answers) => answers is null ? new TriageForm() : new TriageForm
    {
        Standing = answers.Standing,
        Matter = answers.Matter,
        GroundsArose = answers.GroundsArose,
        BecameAware = answers.BecameAware,
        NotReasonableEarlier = answers.NotReasonableEarlier,
        StillFairAndEffective = answers.StillFairAndEffective,
        LateReason = answers.LateReason,
        HasInterest = answers.HasInterest,
        InterestDecided = answers.InterestDecided,
        InterestReason = answers.InterestReason,
        Proceedings = answers.Proceedings,
        Prejudice = answers.Prejudice,
        ProceedingsNote = answers.ProceedingsNote,
        ProceedingsReview = answers.ProceedingsReview,
        DisputesChange = answers.DisputesChange,
    };

    internal sealed class FormValidator : AbstractValidator<TriageForm>
    {
        public FormValidator(OpenedCase opened)
        {
            RuleFor(form => form.Matter).NotNull().WithMessage("Choose what it is about");
            RuleFor(form => form.GroundsArose).Unless(on => opened.Case.Triage.WhyNotAroseOn(on, opened.Office));
            RuleFor(form => form.BecameAware).Unless(on => opened.Case.Triage.WhyNotAroseOn(on, opened.Office));
            RuleFor(form => form.InterestDecided).Unless(on => opened.Case.Triage.WhyNotInterestDecidedOn(on, opened.Office));
            RuleFor(form => form.ProceedingsReview).Unless(on => CaseTriage.WhyNotReviewOn(on, opened.Office));
            RuleFor(form => form.LateReason).AtMost(TriageAnswers.ReasonLength);
            RuleFor(form => form.InterestReason).AtMost(TriageAnswers.ReasonLength);
            RuleFor(form => form.ProceedingsNote).AtMost(TriageAnswers.ReasonLength);
            When(form => form is { Matter: not null, Answers.IsComplaint: true }, () =>
            {
                RuleFor(form => form.Standing).NotNull().WithMessage("Choose who complains");
                RuleFor(form => form.GroundsArose).NotNull().WithMessage("Enter the date on which it happened; the month and a day in it will do");
                WhereItApplies(opened.Case.Received);
            });
        }

        private void WhereItApplies(DateOnly received)
        {
            // The Code counts the year from when they learned of it (2.2): who is not late by it, is asked no reasons.
            When(form => Suggestion.Of(form.Answers, received).IsLate(form.Answers, received), () =>
            {
                RuleFor(form => form.NotReasonableEarlier).NotNull().WithMessage("Choose whether it would have been unreasonable to expect it earlier");
                RuleFor(form => form.StillFairAndEffective).NotNull().WithMessage("Choose whether it can still be considered fairly and effectively");
                RuleFor(form => form.LateReason).NotEmpty().WithMessage("Enter why you answered both so");
            });
            When(form => form.HasInterest is not null, () =>
            {
                RuleFor(form => form.InterestDecided).NotNull().WithMessage("Enter when sufficient interest was decided");
                RuleFor(form => form.InterestReason).NotEmpty().WithMessage("Enter why it was decided so");
            });
            When(form => form.Answers.HasProceedings, () =>
            {
                RuleFor(form => form.ProceedingsNote).NotEmpty().WithMessage("Enter which proceedings they are, and why they would or would not be prejudiced");
                RuleFor(form => form.ProceedingsReview).NotNull().When(form => form.Prejudice is not Prejudice.Not)
                    .WithMessage("Enter when this is looked at again");
            });
        }
    }
}
