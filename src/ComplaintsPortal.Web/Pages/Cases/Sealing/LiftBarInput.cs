using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Sealing;

/// <summary>What is entered where a bar is lifted.</summary>
public sealed class LiftBarInput : IVersioned
{
    public int Version { get; set; }

    public Guid? Person { get; set; }

    public string? Reason { get; set; }
}

internal sealed class LiftBarValidator : AbstractValidator<LiftBarInput>
{
    public LiftBarValidator(IReadOnlyList<Officer> people)
    {
        RuleFor(input => input.Person).Must(chosen => people.Any(person => person.Id == chosen)).WithMessage("Choose who is not barred");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why they are not barred").AtMost(CaseAccess.ReasonLength);
    }
}
