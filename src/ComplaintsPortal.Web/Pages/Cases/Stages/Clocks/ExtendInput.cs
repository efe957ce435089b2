using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Clocks;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Telling;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Clocks;

/// <summary>What is asked when a stage is extended.</summary>
public sealed class ExtendInput : ITellingForm
{
    public int Version { get; set; }

    public ExtensionGround? Ground { get; set; }

    public string? Reason { get; set; }

    [DisplayName("New date")]
    public DateOnly? Until { get; set; }

    [DisplayName("Agreed by")]
    public string? AgreedBy { get; set; }

    [DisplayName("How the complainant was told")]
    public string? ToldBy { get; set; }

    [DisplayName("Date of the written notice")]
    public DateOnly? NoticeOn { get; set; }

    public bool OmbudsmanTold { get; set; }

    public TellingInput Telling { get; set; } = new();

    // A letter that is sent with it is how they are told, and the notice in writing.
    internal ExtensionTerms Terms(DateOnly today) => new(AgreedBy!.Trim(), ToldBy.Kept() ?? $"By letter on {today:d MMMM yyyy}", Reason!.Trim())
    {
        Ground = Ground!.Value,
        Until = Until,
        NoticeOn = NoticeOn ?? (Telling.IsLetter ? today : null),
        OmbudsmanTold = OmbudsmanTold,
    };
}

internal sealed class ExtendValidator : AbstractValidator<ExtendInput>
{
    public ExtendValidator(OpenedCase opened)
    {
        RuleFor(input => input.Ground)
            .NotNull().WithMessage("Choose the ground on which it is extended")
            .Must(ground => ground is null || opened.Stage.Clock.ExtensionGrounds(opened.Procedure).Contains(ground.Value))
            .WithMessage("Choose an answer from the list");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why more time is needed").AtMost(Extension.ReasonLength);
        RuleFor(input => input.Until)
            .NotNull().WithMessage("Enter the new date")
            .Unless(until => opened.Stage.Clock.WhyNotExtendTo(until, opened.Office));
        RuleFor(input => input.AgreedBy).NotEmpty().WithMessage("Enter who agreed to it").AtMost(Extension.LineLength);
        RuleFor(input => input.ToldBy)
            .NotEmpty().When(input => !input.Telling.IsLetter, ApplyConditionTo.CurrentValidator).WithMessage("Enter how the complainant was told")
            .AtMost(Extension.LineLength);
        RuleFor(input => input.NoticeOn)
            .NotNull().When(
                input => !input.Telling.IsLetter && opened.Stage.Clock.ExtensionNeedsNotice(opened.Procedure), ApplyConditionTo.CurrentValidator)
            .WithMessage("Enter the date of the written notice to the complainant and the advocate")
            .Unless(on => opened.Stage.Clock.WhyNotNoticeOn(on, opened.Office));
        RuleFor(input => input.Telling).SetValidator(new TellingValidator());
        RuleFor(input => input.OmbudsmanTold)
            .Equal(true).When(_ => opened.Procedure.IsCode).WithMessage("Give the complainant the Ombudsman's details, and confirm it here");
    }
}
