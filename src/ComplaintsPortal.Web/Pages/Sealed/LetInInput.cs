using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Sealed;

/// <summary>What is entered where a manager is let in to a sealed case.</summary>
public sealed class LetInInput
{
    public int Version { get; set; }

    public Guid? Person { get; set; }

    public string? Reason { get; set; }
}

internal sealed class LetInValidator : AbstractValidator<LetInInput>
{
    public LetInValidator(bool toAgree)
    {
        RuleFor(input => input.Person).NotEmpty().WithMessage("Choose a manager");
        if (!toAgree)
        {
            RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why they should see it").AtMost(CaseAccess.ReasonLength);
        }
    }
}
