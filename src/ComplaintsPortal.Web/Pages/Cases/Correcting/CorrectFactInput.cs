using System.Globalization;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Correcting;

/// <summary>What is entered where a coded fact is corrected.</summary>
public sealed class CorrectFactInput : IVersioned, ISeen
{
    /// <summary>What is sent for none of the answers; no key of a list is a full stop.</summary>
    public const string None = ".";

    public int Version { get; set; }

    public string? Answer { get; set; }

    public string? Reason { get; set; }

    /// <inheritdoc />
    public string? Seen { get; set; }

    /// <summary>The code that is right; null for none.</summary>
    public string? Right => Answer == None ? null : Answer;

    /// <inheritdoc />
    public string Asked => string.Create(CultureInfo.InvariantCulture, $"{Answer} {Version}");
}

internal sealed class CorrectFactValidator : AbstractValidator<CorrectFactInput>
{
    public CorrectFactValidator(Func<string?, Refusal?> whyNot)
    {
        RuleFor(input => input.Answer).NotEmpty().WithMessage("Choose the answer that is right");
        RuleFor(input => input.Answer).Refused(input => string.IsNullOrEmpty(input.Answer) ? null : whyNot(input.Right));
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why it was recorded wrongly").AtMost(CaseCorrection.ReasonLength);
    }
}
