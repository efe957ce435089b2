using System.ComponentModel;
using System.Globalization;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Correcting;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Correcting;

/// <summary>What is entered where an amount of money is corrected.</summary>
public sealed class CorrectAmountInput : IVersioned, ISeen
{
    public int Version { get; set; }

    [DisplayName("The amount that is right")]
    public decimal? Pounds { get; set; }

    public string? Reason { get; set; }

    /// <inheritdoc />
    public string? Seen { get; set; }

    /// <inheritdoc />
    public string Asked => string.Create(CultureInfo.InvariantCulture, $"{Pounds:0.00} {Version}");
}

internal sealed class CorrectAmountValidator : AbstractValidator<CorrectAmountInput>
{
    public CorrectAmountValidator(Func<decimal, Refusal?> whyNot)
    {
        RuleFor(input => input.Pounds).NotNull().WithMessage("Enter the amount that is right, in pounds");
        RuleFor(input => input.Pounds).Refused(input => input.Pounds is { } pounds ? whyNot(pounds) : null);
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why it was recorded wrongly").AtMost(CaseCorrection.ReasonLength);
    }
}
