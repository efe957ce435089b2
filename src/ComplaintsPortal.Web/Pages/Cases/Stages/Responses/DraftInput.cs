using ComplaintsPortal.Domain.Cases.Keeping;
using ComplaintsPortal.Domain.Cases.Responses;
using ComplaintsPortal.Domain.Letters;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Responses;

/// <summary>What is written into the letter in which a response goes.</summary>
public sealed class DraftInput : IVersioned
{
    public int Version { get; set; }

    public string? Text { get; set; }

    public LetterVariant? Variant { get; set; }

    public string? Recipient { get; set; }

    public string? Address { get; set; }

    /// <summary>Whether the letter may give an address that may be told to nobody.</summary>
    public bool GivesAddress { get; set; }

    /// <summary>Whether the button was pressed that also submits it.</summary>
    public bool Submits { get; set; }

    /// <summary>The letter, without what stands around the words.</summary>
    internal ResponseLetter Letter =>
        new(Variant ?? LetterVariant.Plain, Recipient.Kept() ?? "", Address.Kept() is { } address ? LetterText.Normal(address) : null);

    internal static DraftInput Of(OpenedResponse written) => new()
    {
        Version = written.Opened.Case.Version,
        Text = written.Response?.Text,
        Variant = written.Letter.Variant,
        Recipient = written.Letter.Recipient,
        Address = written.Letter.Address,
    };

    /// <summary>Whether anything in it is not what is stored.</summary>
    internal bool Differs(Response? stored) =>
        stored is not { Letter: { } letter } || letter with { Words = null } != Letter || LetterText.Normal(stored.Text) != LetterText.Normal(Text!);
}

internal sealed class DraftValidator : AbstractValidator<DraftInput>
{
    public DraftValidator(OpenedResponse written)
    {
        RuleFor(input => input.Text)
            .NotEmpty().WithMessage("Enter the response")
            .MaximumLength(Response.TextLength).WithMessage($"Response must be {Response.TextLength:N0} characters or fewer")
            .Unless((input, text) => text.Kept() is { } words ? written.FrameOf(input.Letter).WhyNotWords(words) : null);
        RuleFor(input => input.Recipient)
            .NotEmpty().When(input => input.Submits, ApplyConditionTo.CurrentValidator).WithMessage("Enter to whom the letter goes")
            .AtMost(Letter.RecipientLength);
        RuleFor(input => input.Address).AtMost(Letter.AddressLength);
    }
}
