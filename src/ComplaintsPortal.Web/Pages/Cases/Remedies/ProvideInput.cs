using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Remedies;

/// <summary>What is asked when a remedy was provided.</summary>
public sealed class ProvideInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date on which it was provided")]
    public DateOnly? On { get; set; }
}

internal sealed class ProvideValidator : AbstractValidator<ProvideInput>
{
    public ProvideValidator(Remedy remedy, DateOnly today) => RuleFor(input => input.On)
        .NotNull().WithMessage("Enter the date on which it was provided")
        .Unless(on => remedy.WhyNotProvideOn(on, today));
}
