using System.ComponentModel;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Account;

// What is asked of whoever signs in.
public sealed partial class SignInModel
{
    public sealed class InputModel
    {
        [DisplayName("E-mail address")]
        public string? Email { get; set; }

        public string? Password { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator()
        {
            RuleFor(input => input.Email).NotEmpty().WithMessage("Enter your e-mail address");
            RuleFor(input => input.Password).NotEmpty().WithMessage("Enter your password");
        }
    }
}
