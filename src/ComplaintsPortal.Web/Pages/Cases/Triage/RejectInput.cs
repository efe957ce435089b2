using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Telling;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>What is entered where something is turned away.</summary>
public sealed class RejectInput : ITellingForm
{
    public int Version { get; set; }

    public string? Reason { get; set; }

    public string? Why { get; set; }

    [DisplayName("Date of the letter")]
    public DateOnly? Written { get; set; }

    public bool OmbudsmanTold { get; set; }

    [DisplayName("Date of the review")]
    public DateOnly? ReviewOn { get; set; }

    public TellingInput Telling { get; set; } = new();
}

internal sealed class RejectValidator : AbstractValidator<RejectInput>
{
    public RejectValidator(OpenedCase opened)
    {
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Choose why it is rejected").In(opened.Council.Lists, ListName.TriageReason);
        RuleFor(input => input.Why).NotEmpty().WithMessage("Enter what the complainant is told").AtMost(CaseTriage.NoteLength);
        RuleFor(input => input.Written).Unless(on => opened.Case.Triage.WhyNotWrittenOn(on, opened.Office));
        RuleFor(input => input.Telling).SetValidator(new TellingValidator());
        RuleFor(input => input.ReviewOn).Unless(on => CaseTriage.WhyNotReviewOn(on, opened.Office));
    }
}
