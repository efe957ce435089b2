using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>What a manager enters about the triage.</summary>
public sealed class ReviewInput : IVersioned
{
    public int Version { get; set; }

    public bool? Agreed { get; set; }

    public string? Note { get; set; }
}

internal sealed class ReviewValidator : AbstractValidator<ReviewInput>
{
    public ReviewValidator()
    {
        RuleFor(input => input.Agreed).NotNull().WithMessage("Choose whether you agree");
        RuleFor(input => input.Note).AtMost(AssessmentFacts.NoteLength);
        RuleFor(input => input.Note).NotEmpty().When(input => input.Agreed is false).WithMessage("Enter what is to be reconsidered");
    }
}
