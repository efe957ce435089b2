using System.ComponentModel;
using ComplaintsPortal.Domain.Cases;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.TagHelpers;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.People.Children;

/// <summary>What is asked about a child who is added.</summary>
public sealed class AddInput : IVersioned
{
    public int Version { get; set; }

    public string? Name { get; set; }

    [DisplayName("Date of birth")]
    public DateOnly? Born { get; set; }

    public string? Status { get; set; }

    /// <summary>The key of the child of that name whom another case is about, or that it is none of them; null until it was asked.</summary>
    public string? SameAs { get; set; }
}

internal sealed class AddValidator : AbstractValidator<AddInput>
{
    public AddValidator(OpenedCase opened, IReadOnlyList<Option> alike)
    {
        RuleFor(input => input.SameAs)
            .Must(same => alike.Any(option => option.Value == same)).When(_ => alike.Count > 0, ApplyConditionTo.CurrentValidator)
            .WithMessage("Say whether it is a child who is known already");
        RuleFor(input => input.Name).NotEmpty().WithMessage("Enter the child's name").AtMost(CaseParticulars.NameLength);
        RuleFor(input => input.Born).Unless(on => CasePeople.WhyNotBornOn(on, opened.Office));
        RuleFor(input => input.Status).In(opened.Council.Lists, ListName.SubjectStatus);
    }
}
