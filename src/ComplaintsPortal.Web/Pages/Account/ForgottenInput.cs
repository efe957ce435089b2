using System.ComponentModel;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Account;

/// <summary>What is asked of whoever has forgotten their password.</summary>
public sealed class ForgottenInput
{
    [DisplayName("E-mail address")]
    public string? Email { get; set; }
}

internal sealed class ForgottenValidator : AbstractValidator<ForgottenInput>
{
    public ForgottenValidator() => RuleFor(input => input.Email).NotEmpty().WithMessage("Enter your e-mail address").AtMost(256).AnEmailAddress();
}
