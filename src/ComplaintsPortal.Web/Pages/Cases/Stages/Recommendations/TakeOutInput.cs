using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Stages.Recommendations;

/// <summary>What is entered on the page.</summary>
public sealed class TakeOutInput : IVersioned
{
    public int Version { get; set; }

    public string? Why { get; set; }
}

internal sealed class TakeOutValidator : AbstractValidator<TakeOutInput>
{
    public TakeOutValidator() => RuleFor(input => input.Why)
        .NotEmpty().WithMessage("Enter why it is taken out")
        .AtMost(Domain.Cases.Investigating.Investigation.TextLength);
}
