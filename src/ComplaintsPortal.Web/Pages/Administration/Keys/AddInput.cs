using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Administration.Keys;

/// <summary>Which program gets a key, and what it may see.</summary>
public sealed class AddInput
{
    public string? Client { get; set; }

    public bool SeesSmallFigures { get; set; }
}

internal sealed class AddInputValidator : AbstractValidator<AddInput>
{
    public AddInputValidator() => RuleFor(input => input.Client).NotEmpty().WithMessage("Enter which program gets the key").AtMost(ClientKey.ClientLength);
}
