using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Points;

/// <summary>What is entered on the page.</summary>
public sealed class RemoveInput : IVersioned
{
    public int Version { get; set; }

    public string? Reason { get; set; }
}

internal sealed class RemoveValidator : AbstractValidator<RemoveInput>
{
    private const int ReasonLength = 500;

    public RemoveValidator() => RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why the point is removed").AtMost(ReasonLength);
}
