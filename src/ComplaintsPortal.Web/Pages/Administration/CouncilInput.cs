using System.ComponentModel;
using ComplaintsPortal.Domain.Council;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration;

// What is asked about the council.
public sealed partial class CouncilModel
{
    public sealed class InputModel : IStamped
    {
        public int Stamp { get; set; }

        [DisplayName("Name of the council")]
        public string? Name { get; set; }

        public string? Team { get; set; }

        public string? Colour { get; set; }
    }

    internal sealed class InputValidator : AbstractValidator<InputModel>
    {
        public InputValidator()
        {
            RuleFor(input => input.Name).NotEmpty().WithMessage("Enter the name of the council").AtMost(CouncilProfile.NameLength);
            RuleFor(input => input.Team).NotEmpty().WithMessage("Enter the name of the team").AtMost(CouncilProfile.NameLength);
            RuleFor(input => input.Colour)
                .Must(colour => colour.Kept() is not { } kept || CouncilProfile.WhyNotColour(kept) is null)
                .WithMessage(input => CouncilProfile.WhyNotColour(input.Colour.Kept()!)!.ToString());
        }
    }
}
