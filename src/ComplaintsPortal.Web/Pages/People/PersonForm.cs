using System.ComponentModel;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.People;

/// <summary>What is entered where the details of a person are changed.</summary>
public sealed class PersonForm : IVersioned
{
    public int Version { get; set; }

    public string? Name { get; set; }

    public string? Telephone { get; set; }

    public string? Email { get; set; }

    public string? Address { get; set; }

    [DisplayName("Whether the address may be used")]
    public RestrictedAddress? Restricted { get; set; }

    internal static PersonForm Of(ContactDetails? known, int version) => new()
    {
        Version = version,
        Name = known?.Name,
        Telephone = known?.Telephone,
        Email = known?.Email,
        Address = known?.Address,
        Restricted = known?.Restricted,
    };

    internal sealed class FormValidator : AbstractValidator<PersonForm>
    {
        public FormValidator()
        {
            RuleFor(form => form.Name).NotEmpty().WithMessage("Enter the name of the person").AtMost(ContactDetails.LineLength);
            RuleFor(form => form.Email).AtMost(ContactDetails.LineLength)
                .Must(email => string.IsNullOrWhiteSpace(email) || email.Trim().IndexOf('@') > 0)
                .WithMessage("Enter an e-mail address, such as name@example.com");
            RuleFor(form => form.Telephone).AtMost(ContactDetails.LineLength)
                .Must(number => string.IsNullOrWhiteSpace(number) || number.Any(char.IsAsciiDigit))
                .WithMessage("Enter a telephone number, such as 01632 960 001");
            RuleFor(form => form.Address).AtMost(ContactDetails.AddressLength)
                .NotEmpty().When(form => form.Restricted is not null, ApplyConditionTo.CurrentValidator)
                .WithMessage("Enter the address that may be told to nobody, or say that it may be used");
        }
    }
}
