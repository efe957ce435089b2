using System.ComponentModel;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration.Accounts;

/// <summary>What is asked about an account that is added.</summary>
public sealed class AddInput
{
    public string? Name { get; set; }

    [DisplayName("E-mail address")]
    public string? Email { get; set; }

    public string? Role { get; set; }
}

internal sealed class AddValidator : AbstractValidator<AddInput>
{
    public AddValidator()
    {
        RuleFor(input => input.Name).NotEmpty().WithMessage("Enter the person's name").AtMost(Data.People.Account.NameLength);
        RuleFor(input => input.Email)
            .NotEmpty().WithMessage("Enter the person's e-mail address")
            .AtMost(256)
            .Must(email => string.IsNullOrWhiteSpace(email) || email.Trim().IndexOf('@') > 0)
            .WithMessage("Enter an e-mail address, such as name@example.gov.uk");
        RuleFor(input => input.Role).Must(role => RoleWords.Find(role) is not null).WithMessage("Choose what the person may do");
    }
}
