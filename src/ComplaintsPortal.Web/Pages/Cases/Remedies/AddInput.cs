using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Remedies;

/// <summary>What is asked about a remedy.</summary>
public sealed class AddInput : IVersioned
{
    public int Version { get; set; }

    public string? Kind { get; set; }

    public string? Description { get; set; }

    [DisplayName("Date on which it was promised")]
    public DateOnly? Agreed { get; set; }

    [DisplayName("Date by which it is to be done")]
    public DateOnly? Due { get; set; }
}

internal sealed class AddValidator : AbstractValidator<AddInput>
{
    public AddValidator(OpenedCase opened)
    {
        RuleFor(input => input.Kind).NotEmpty().WithMessage("Choose the kind of remedy").In(opened.Council.Lists, ListName.Remedy);
        RuleFor(input => input.Description).NotEmpty().WithMessage("Enter what is put right").AtMost(Remedy.TextLength);
        RuleFor(input => input.Agreed)
            .NotNull().WithMessage("Enter the date on which it was promised")
            .Unless(on => Remedy.WhyNotAgreeOn(on, opened.Case, opened.Today));
        RuleFor(input => input.Due).NotNull().WithMessage("Enter the date by which it is to be done");
    }
}
