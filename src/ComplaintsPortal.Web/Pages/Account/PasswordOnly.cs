using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Account;

/// <summary>One's own password, to show again who one is.</summary>
public sealed class PasswordOnly
{
    public string? Password { get; set; }
}

internal sealed class PasswordOnlyValidator : AbstractValidator<PasswordOnly>
{
    public PasswordOnlyValidator() => RuleFor(input => input.Password).NotEmpty().WithMessage("Enter your password");
}
