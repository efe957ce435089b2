using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Ombudsman.Recommendations;

/// <summary>What is asked about a recommendation.</summary>
public sealed class AddInput : IVersioned
{
    public int Version { get; set; }

    public string? Text { get; set; }

    [DisplayName("Due date")]
    public DateOnly? Due { get; set; }
}

internal sealed class AddValidator : AbstractValidator<AddInput>
{
    public AddValidator()
    {
        RuleFor(input => input.Text).NotEmpty().WithMessage("Enter what the Ombudsman recommended").AtMost(OmbudsmanRecommendation.TextLength);
        RuleFor(input => input.Due).NotNull().WithMessage("Enter the date by which it is to be done");
    }
}
