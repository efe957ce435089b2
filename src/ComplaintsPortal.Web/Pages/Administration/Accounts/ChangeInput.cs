using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration.Accounts;

// What is asked when an account is changed.
public sealed partial class ChangeModel
{
    public sealed class InputModel
    {
        public string? Name { get; set; }

        public string? Role { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator()
        {
            RuleFor(input => input.Name).NotEmpty().WithMessage("Enter the person's name").AtMost(Data.People.Account.NameLength);
            RuleFor(input => input.Role).Must(role => RoleWords.Find(role) is not null).WithMessage("Choose what the person may do");
        }
    }
}
