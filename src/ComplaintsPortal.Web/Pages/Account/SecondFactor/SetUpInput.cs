using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Account.SecondFactor;

/// <summary>What is asked of whoever sets up an authenticator.</summary>
public sealed class SetUpInput
{
    /// <summary>The key that the app took, sealed.</summary>
    public string? Key { get; set; }

    public string? Code { get; set; }
}

internal sealed class SetUpValidator : AbstractValidator<SetUpInput>
{
    public SetUpValidator() => RuleFor(input => input.Code)
        .NotEmpty().WithMessage("Enter the code that the app shows")
        .MaximumLength(50).WithMessage("Enter the code as it is shown, and nothing else");
}
