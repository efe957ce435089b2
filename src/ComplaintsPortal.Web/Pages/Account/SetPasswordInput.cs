using System.ComponentModel;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Account;

/// <summary>What is asked of whoever sets a password.</summary>
public sealed class SetPasswordInput
{
    [DisplayName("New password")]
    public string? Password { get; set; }
}

internal sealed class SetPasswordValidator : AbstractValidator<SetPasswordInput>
{
    public SetPasswordValidator() =>
        RuleFor(input => input.Password)
            .NotEmpty().WithMessage("Enter a password")
            .MinimumLength(Data.People.AccountRules.ShortestPassword).WithMessage("Enter a password of at least 12 characters")
            .MaximumLength(200).WithMessage("Enter a password of at most 200 characters");
}
