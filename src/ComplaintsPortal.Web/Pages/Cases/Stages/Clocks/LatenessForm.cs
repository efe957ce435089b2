using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Stages;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Clocks;

/// <summary>Why a stage is late, as it is entered.</summary>
public sealed class LatenessForm
{
    public string? Reason { get; set; }

    [DisplayName("More about it")]
    public string? Words { get; set; }

    public string? Service { get; set; }

    internal Lateness Said => new(Reason!, Words.Kept(), Service.Kept());

    internal static LatenessForm Of(Lateness? said) => new() { Reason = said?.Reason, Words = said?.Words, Service = said?.Service };
}

internal sealed class LatenessValidator : AbstractValidator<LatenessForm>
{
    public LatenessValidator(OpenedCase opened)
    {
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Choose why it was late").In(opened.Council.Lists, ListName.LatenessReason);
        RuleFor(form => form.Words).AtMost(Lateness.WordsLength);
        RuleFor(form => form.Service).In(opened.Council.Lists, ListName.Service);
    }
}
