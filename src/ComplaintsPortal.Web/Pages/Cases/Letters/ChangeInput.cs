using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>What is asked when a draft is changed.</summary>
public sealed class ChangeInput : IVersioned
{
    public int Version { get; set; }

    public string? Recipient { get; set; }

    public string? Address { get; set; }

    public string? Words { get; set; }

    internal static ChangeInput Of(Letter letter, int version) =>
        new() { Version = version, Recipient = letter.Recipient, Address = letter.Address, Words = letter.Words };
}

internal sealed class ChangeValidator : AbstractValidator<ChangeInput>
{
    public ChangeValidator()
    {
        RuleFor(input => input.Recipient).NotEmpty().WithMessage("Enter to whom it goes").AtMost(Letter.RecipientLength);
        RuleFor(input => input.Address).AtMost(Letter.AddressLength);
        RuleFor(input => input.Words).NotEmpty().WithMessage("Enter the words of the letter").AtMost(Letter.WordsLength);
    }
}
