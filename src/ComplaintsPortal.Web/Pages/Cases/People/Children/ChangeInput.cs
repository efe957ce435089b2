using System.ComponentModel;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.People.Children;

/// <summary>What is asked when a child's particulars are changed.</summary>
public sealed class ChangeInput : IVersioned
{
    public int Version { get; set; }

    public string? Name { get; set; }

    [DisplayName("Date of birth")]
    public DateOnly? Born { get; set; }

    public string? Status { get; set; }
}

internal sealed class ChangeValidator : AbstractValidator<ChangeInput>
{
    public ChangeValidator(OpenedCase opened)
    {
        RuleFor(input => input.Name).NotEmpty().WithMessage("Enter the child's name").AtMost(CaseParticulars.NameLength);
        RuleFor(input => input.Born).Unless(on => CasePeople.WhyNotHappenedOn(on, opened.Office));
        RuleFor(input => input.Status).In(opened.Council.Lists, ListName.SubjectStatus);
    }
}
