using System.ComponentModel;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Account;

/// <summary>What is asked of whoever signs in.</summary>
public sealed class SignInInput
{
    [DisplayName("E-mail address")]
    public string? Email { get; set; }

    public string? Password { get; set; }
}

internal sealed class SignInValidator : AbstractValidator<SignInInput>
{
    public SignInValidator()
    {
        RuleFor(input => input.Email).NotEmpty().WithMessage("Enter your e-mail address");
        RuleFor(input => input.Password).NotEmpty().WithMessage("Enter your password");
    }
}
