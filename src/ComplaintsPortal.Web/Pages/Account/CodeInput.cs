using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Account;

/// <summary>A code that somebody enters to show who they are.</summary>
public sealed class CodeInput
{
    public string? Code { get; set; }
}

internal sealed class CodeValidator : AbstractValidator<CodeInput>
{
    public CodeValidator() => RuleFor(input => input.Code)
        .NotEmpty().WithMessage("Enter the code")
        .MaximumLength(50).WithMessage("Enter the code as it is shown, and nothing else");
}
