using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Letters.Emailing;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Telling;

/// <summary>How somebody is told of an act.</summary>
public enum TellingWay
{
    /// <summary>By a letter of the portal, which is sent with the act.</summary>
    Letter,

    /// <summary>Another way: nothing is written here.</summary>
    Otherwise,
}

/// <summary>The form of an act of which somebody is told, by a letter that may be sent with it.</summary>
public interface ITellingForm : IVersioned
{
    /// <summary>How they are told.</summary>
    TellingInput Telling { get; }
}

/// <summary>How somebody is told of an act, and the letter where it is one.</summary>
public sealed class TellingInput
{
    public TellingWay Way { get; set; } = TellingWay.Otherwise;

    public LetterVariant Variant { get; set; }

    public string? Recipient { get; set; }

    public string? Address { get; set; }

    public string? Words { get; set; }

    public LetterRoute? Route { get; set; }

    /// <summary>To whom the portal e-mails it.</summary>
    public EmailForm Email { get; set; } = new();

    /// <summary>Whether the letter may give an address that may be told to nobody.</summary>
    public bool GivesAddress { get; set; }

    internal bool IsLetter => Way is TellingWay.Letter;
}

internal sealed class TellingValidator : AbstractValidator<TellingInput>
{
    public TellingValidator() => When(input => input.IsLetter, () =>
    {
        RuleFor(input => input.Recipient).NotEmpty().WithMessage("Enter to whom the letter goes").AtMost(Letter.RecipientLength);
        RuleFor(input => input.Address).AtMost(Letter.AddressLength);
        RuleFor(input => input.Words).NotEmpty().WithMessage("Enter the words of the letter").AtMost(Letter.WordsLength);
        RuleFor(input => input.Email).SetValidator(new EmailValidator());
        RuleFor(input => input.Route).NotNull().WithMessage("Choose how it is sent");
    });
}
