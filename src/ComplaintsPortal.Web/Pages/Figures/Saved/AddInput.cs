using ComplaintsPortal.Data.Figures;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Figures.Saved;

/// <summary>Under which name a question is saved.</summary>
public sealed class AddInput
{
    public string? Name { get; set; }

    public bool Shared { get; set; }
}

internal sealed class AddInputValidator : AbstractValidator<AddInput>
{
    public AddInputValidator() =>
        RuleFor(input => input.Name).NotEmpty().WithMessage("Enter a name for the question").AtMost(SavedQuestion.NameLength);
}
