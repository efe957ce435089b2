using System.ComponentModel;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Administration.Changing;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration;

/// <summary>What is asked about the council.</summary>
public sealed class CouncilInput : SetupInput
{
    [DisplayName("Name of the council")]
    public string? Name { get; set; }

    public string? Team { get; set; }

    public string? Colour { get; set; }
}

internal sealed class CouncilValidator : AbstractValidator<CouncilInput>
{
    public CouncilValidator()
    {
        RuleFor(input => input.Name).NotEmpty().WithMessage("Enter the name of the council").AtMost(CouncilProfile.NameLength);
        RuleFor(input => input.Team).NotEmpty().WithMessage("Enter the name of the team").AtMost(CouncilProfile.NameLength);
        RuleFor(input => input.Colour)
            .Must(colour => colour.Kept() is not { } kept || CouncilColour.WhyNot(kept) is null)
            .WithMessage(input => CouncilColour.WhyNot(input.Colour.Kept()!)!.ToString());
    }
}
