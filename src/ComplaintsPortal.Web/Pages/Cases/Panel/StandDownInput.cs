using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Panel;

/// <summary>What is entered on the page.</summary>
public sealed class StandDownInput : IVersioned
{
    public int Version { get; set; }

    public Guid? Who { get; set; }

    public string? Reason { get; set; }
}

internal sealed class StandDownValidator : AbstractValidator<StandDownInput>
{
    public StandDownValidator(OpenedCase opened)
    {
        RuleFor(input => input.Who)
            .Must(who => opened.Case.PanelMembers.Any(member => member.Who == who)).WithMessage("Choose who leaves the panel");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why").AtMost(Domain.Cases.Investigating.Investigation.TextLength);
    }
}
