using System.ComponentModel;
using ComplaintsPortal.Data.People;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Account;

/// <summary>What is asked of whoever changes their password.</summary>
public sealed class PasswordInput
{
    [DisplayName("Present password")]
    public string? Present { get; set; }

    [DisplayName("New password")]
    public string? Password { get; set; }
}

internal sealed class PasswordValidator : AbstractValidator<PasswordInput>
{
    public PasswordValidator()
    {
        RuleFor(input => input.Present).NotEmpty().WithMessage("Enter the password that you have now");
        RuleFor(input => input.Password)
            .NotEmpty().WithMessage("Enter a new password")
            .MinimumLength(AccountRules.ShortestPassword).WithMessage("Enter a password of at least 12 characters")
            .MaximumLength(200).WithMessage("Password must be 200 characters or fewer");
    }
}
