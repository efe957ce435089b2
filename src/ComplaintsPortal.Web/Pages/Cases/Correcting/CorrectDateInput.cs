using System.ComponentModel;
using System.Globalization;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Correcting;

/// <summary>What is entered where a date is corrected.</summary>
public sealed class CorrectDateInput : IVersioned, ISeen
{
    public int Version { get; set; }

    [DisplayName("The date that is right")]
    public DateOnly? On { get; set; }

    public bool NeverHappened { get; set; }

    public string? Reason { get; set; }

    /// <inheritdoc />
    public string? Seen { get; set; }

    /// <summary>The date that is right; null where it never happened.</summary>
    public DateOnly? Right => NeverHappened ? null : On;

    /// <inheritdoc />
    public string Asked => string.Create(CultureInfo.InvariantCulture, $"{Right:yyyy-MM-dd} {Version}");
}

internal sealed class CorrectDateValidator : AbstractValidator<CorrectDateInput>
{
    public CorrectDateValidator(Func<DateOnly?, Refusal?> whyNot)
    {
        RuleFor(input => input.On).NotNull().WithMessage("Enter the date that is right").When(input => !input.NeverHappened);
        RuleFor(input => input.On).Refused(input => input.On is null && !input.NeverHappened ? null : whyNot(input.Right));
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why it was recorded wrongly").AtMost(CaseCorrection.ReasonLength);
    }
}
