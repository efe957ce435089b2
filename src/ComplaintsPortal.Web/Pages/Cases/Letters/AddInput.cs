using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Letters;

/// <summary>What is asked when a letter is begun.</summary>
public sealed class AddInput : IVersioned
{
    public int Version { get; set; }

    public string? Kind { get; set; }

    public LetterVariant? Variant { get; set; }

    public string? Recipient { get; set; }

    public string? Address { get; set; }
}

internal sealed class AddValidator : AbstractValidator<AddInput>
{
    public AddValidator(IReadOnlyList<LetterOffer> offers)
    {
        RuleFor(input => input.Kind).Must(kind => offers.Any(letter => letter.Key() == kind)).WithMessage("Choose which letter to write");
        RuleFor(input => input.Variant).NotNull().WithMessage("Choose for whom it is worded");
        RuleFor(input => input.Recipient).NotEmpty().WithMessage("Enter to whom it goes").AtMost(Letter.RecipientLength);
        RuleFor(input => input.Address).AtMost(Letter.AddressLength);
    }
}
