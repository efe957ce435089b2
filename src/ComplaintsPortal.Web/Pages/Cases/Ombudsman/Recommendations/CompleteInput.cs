using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Ombudsman.Recommendations;

/// <summary>What is asked when a recommendation was carried out.</summary>
public sealed class CompleteInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date on which it was done")]
    public DateOnly? On { get; set; }

    public string? Evidence { get; set; }
}

internal sealed class CompleteValidator : AbstractValidator<CompleteInput>
{
    public CompleteValidator(DateOnly today)
    {
        RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date on which it was done")
            .Unless(on => OmbudsmanRecommendation.WhyNotCompleteOn(on, today));
        RuleFor(input => input.Evidence).NotEmpty().WithMessage("Enter what shows that it was done").AtMost(OmbudsmanRecommendation.TextLength);
    }
}
