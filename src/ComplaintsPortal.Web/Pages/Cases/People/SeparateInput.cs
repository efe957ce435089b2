using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.People;

/// <summary>What is entered where one of the people of a case is somebody else than was recorded.</summary>
public sealed class SeparateInput : IVersioned
{
    /// <summary>The answer that it is nobody who was recorded on this case before.</summary>
    public const string New = "new";

    public int Version { get; set; }

    public string? Who { get; set; }

    public string? Name { get; set; }

    public string? Telephone { get; set; }

    public string? Email { get; set; }

    public string? Address { get; set; }

    public string? Why { get; set; }

    internal bool IsNew => Who == New;
}

internal sealed class SeparateValidator : AbstractValidator<SeparateInput>
{
    public SeparateValidator(IEnumerable<string> choices, bool asksName)
    {
        RuleFor(input => input.Who).Must(who => choices.Contains(who)).WithMessage("Choose who it is");
        RuleFor(input => input.Name)
            .NotEmpty().When(input => input.IsNew && asksName, ApplyConditionTo.CurrentValidator).WithMessage("Enter the name of the person who it is")
            .AtMost(ContactDetails.LineLength);
        RuleFor(input => input.Telephone).AtMost(ContactDetails.LineLength)
            .Must(number => string.IsNullOrWhiteSpace(number) || number.Any(char.IsAsciiDigit))
            .WithMessage("Enter a telephone number, such as 01632 960 001");
        RuleFor(input => input.Email).AtMost(ContactDetails.LineLength)
            .Must(email => string.IsNullOrWhiteSpace(email) || email.Trim().IndexOf('@') > 0)
            .WithMessage("Enter an e-mail address, such as name@example.com");
        RuleFor(input => input.Address).AtMost(ContactDetails.AddressLength);
        RuleFor(input => input.Why).NotEmpty().WithMessage("Enter how this was found out").AtMost(PersonChange.WhyLength);
    }
}
