using System.ComponentModel;
using System.Globalization;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using ComplaintsPortal.Web.Pages.Cases.Correcting;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Learning;

/// <summary>What is entered where an action that has ended is corrected.</summary>
public sealed class CorrectInput : IVersioned, ISeen
{
    public int Version { get; set; }

    public string? Theme { get; set; }

    public string? Service { get; set; }

    [DisplayName("Date on which it was agreed")]
    public DateOnly? Agreed { get; set; }

    [DisplayName("Date by which it was to be done")]
    public DateOnly? Due { get; set; }

    [DisplayName("Date on which it ended")]
    public DateOnly? Ended { get; set; }

    public string? Reason { get; set; }

    /// <inheritdoc />
    public string? Seen { get; set; }

    /// <inheritdoc />
    public string Asked => string.Create(CultureInfo.InvariantCulture, $"{Theme} {Service} {Agreed:yyyyMMdd} {Due:yyyyMMdd} {Ended:yyyyMMdd} {Version}");

    internal LearningActionFacts Facts => new(Theme.Kept(), Service.Kept(), null, null, Agreed, Due, null);

    /// <summary>The form filled in with an action.</summary>
    internal static CorrectInput Of(LearningAction action) => new()
    {
        Version = action.Version,
        Theme = action.Theme,
        Service = action.Service,
        Agreed = action.Agreed,
        Due = action.Due,
        Ended = action.Ended,
    };
}

internal sealed class CorrectValidator : AbstractValidator<CorrectInput>
{
    public CorrectValidator(OpenedAction opened)
    {
        var (action, lists, today) = (opened.Action, opened.Lists, opened.Today);
        RuleFor(input => input.Theme).Refused(input => action.FactsWith(input.Facts, input.Ended) == action.Facts ? LearningAction.AllRecorded : null);
        RuleFor(input => input.Theme).In(lists, ListName.Theme);
        RuleFor(input => input.Service).In(lists, ListName.Service);
        RuleFor(input => input.Agreed)
            .NotNull().WithMessage("Enter the date on which it was agreed")
            .Unless(on => LearningAction.WhyNotAgreeOn(on, today));
        RuleFor(input => input.Due).Refused(input => input.Due is { } due ? KnownDate.WhyNotDue(due, input.Agreed) : null);
        RuleFor(input => input.Ended).Refused(input => action.WhyNotEndOn(input.Ended, input.Agreed, today));
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why it was recorded wrongly").AtMost(CaseCorrection.ReasonLength);
    }
}
