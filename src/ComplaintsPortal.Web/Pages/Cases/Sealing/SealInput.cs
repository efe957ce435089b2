using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Sealing;

/// <summary>What is entered where a case is sealed.</summary>
public sealed class SealInput : IVersioned
{
    public int Version { get; set; }

    public Guid[] People { get; set; } = [];

    public string? Reason { get; set; }
}

internal sealed class SealValidator : AbstractValidator<SealInput>
{
    public SealValidator(Case @case, IReadOnlyList<Officer> named)
    {
        RuleFor(input => input.People).Refused(_ => @case.Sealing.WhyNotSealTo(named));
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why the case is sealed").AtMost(CaseAccess.ReasonLength);
    }
}
