using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Contributing;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Contributing;

/// <summary>What is entered to ask for a contribution anew.</summary>
public sealed class AskAnewInput : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date")]
    public DateOnly? Due { get; set; }
}

internal sealed class AskAnewValidator : AbstractValidator<AskAnewInput>
{
    public AskAnewValidator(OpenedCase opened) =>
        RuleFor(input => input.Due).NotNull().WithMessage("Enter the date").Unless(due => StageContributions.WhyNotDueOn(due, opened.Office));
}
