using System.ComponentModel;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>What the council decides.</summary>
public sealed class RulesInput : SetupInput
{
    public OutcomeRule Outcome { get; set; }

    [DisplayName("The number of days")]
    public int? StageTwoWindowDays { get; set; }

    public bool StageOneFromInterestDecision { get; set; }

    public bool StageTwoFromSettledRecord { get; set; }

    [DisplayName("The number of days")]
    public int? PanelPapersDays { get; set; }

    [DisplayName("The number of years")]
    public int? ChairFreeYears { get; set; }

    public bool PanelsMeetRemotely { get; set; }

    public bool StageOneWithoutPoints { get; set; }

    internal static RulesInput Of(CouncilRuleFacts facts, int stamp) => new()
    {
        Stamp = stamp,
        Outcome = facts.Outcome,
        StageTwoWindowDays = facts.StageTwoWindowDays,
        StageOneFromInterestDecision = facts.StageOneFromInterestDecision,
        StageTwoFromSettledRecord = facts.StageTwoFromSettledRecord,
        PanelPapersDays = facts.PanelPapersDays,
        ChairFreeYears = facts.ChairFreeYears,
        PanelsMeetRemotely = facts.PanelsMeetRemotely,
        StageOneWithoutPoints = facts.StageOneWithoutPoints,
    };

    internal CouncilRuleFacts Facts() => new(
        Outcome,
        StageTwoWindowDays!.Value,
        PanelPapersDays!.Value,
        ChairFreeYears!.Value,
        StageOneFromInterestDecision,
        StageTwoFromSettledRecord,
        PanelsMeetRemotely)
    {
        StageOneWithoutPoints = StageOneWithoutPoints,
    };
}

internal sealed class RulesValidator : AbstractValidator<RulesInput>
{
    public RulesValidator()
    {
        RuleFor(input => input.Outcome).IsInEnum().WithMessage("Choose how the outcome follows");
        RuleFor(input => input.StageTwoWindowDays)
            .NotNull().WithMessage("Enter the number of days")
            .InclusiveBetween(1, CouncilRules.MostWindowDays).WithMessage($"Enter a number of days from 1 to {CouncilRules.MostWindowDays}");
        RuleFor(input => input.PanelPapersDays)
            .NotNull().WithMessage("Enter the number of days")
            .InclusiveBetween(1, CouncilRules.MostPapersDays).WithMessage($"Enter a number of days from 1 to {CouncilRules.MostPapersDays}");
        RuleFor(input => input.ChairFreeYears)
            .NotNull().WithMessage("Enter the number of years")
            .InclusiveBetween(0, CouncilRules.MostFreeYears).WithMessage($"Enter a number of years from 0 to {CouncilRules.MostFreeYears}");
    }
}
