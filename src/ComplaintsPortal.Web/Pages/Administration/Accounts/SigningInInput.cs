using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration.Accounts;

/// <summary>What is asked about signing in.</summary>
public sealed class SigningInInput : SetupInput
{
    public SecondFactor? Whom { get; set; }
}

internal sealed class SigningInValidator : AbstractValidator<SigningInInput>
{
    public SigningInValidator() => RuleFor(input => input.Whom)
        .NotNull().WithMessage("Choose who has to have a second factor")
        .IsInEnum().WithMessage("Choose who has to have a second factor");
}
