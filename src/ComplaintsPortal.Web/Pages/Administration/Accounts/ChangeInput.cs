using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration.Accounts;

/// <summary>What is asked when an account is changed.</summary>
public sealed class ChangeInput
{
    public string? Name { get; set; }

    public string? Role { get; set; }
}

internal sealed class ChangeValidator : AbstractValidator<ChangeInput>
{
    public ChangeValidator()
    {
        RuleFor(input => input.Name).NotEmpty().WithMessage("Enter the person's name").AtMost(Data.People.Account.NameLength);
        RuleFor(input => input.Role).Must(role => RoleWords.Find(role) is not null).WithMessage("Choose what the person may do");
    }
}
