using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration.Accounts;

/// <summary>What is asked when an account is changed.</summary>
public sealed class ChangeInput
{
    public string? Name { get; set; }

    public string? Role { get; set; }

    /// <summary>That it was seen what stays behind under the new role.</summary>
    public bool Seen { get; set; }
}

internal sealed class ChangeValidator : AbstractValidator<ChangeInput>
{
    public ChangeValidator(Role role, int duties)
    {
        RuleFor(input => input.Name).NotEmpty().WithMessage("Enter the person's name").AtMost(Data.People.Account.NameLength);
        RuleFor(input => input.Role).Must(role => RoleWords.Find(role) is not null).WithMessage("Choose what the person may do");
        RuleFor(input => input.Seen).Equal(true)
            .When(input => duties > 0 && RoleWords.Find(input.Role) is { } becomes && becomes != role)
            .WithMessage("Tick that you have seen what they still have to do");
    }
}
