using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Triage;

/// <summary>What is entered where a case is assessed.</summary>
public sealed class AssessInput : IVersioned
{
    public int Version { get; set; }

    public TriageForm About { get; set; } = new();
}

internal sealed class AssessValidator : AbstractValidator<AssessInput>
{
    public AssessValidator(OpenedCase opened) => RuleFor(input => input.About).SetValidator(new TriageForm.FormValidator(opened));
}
