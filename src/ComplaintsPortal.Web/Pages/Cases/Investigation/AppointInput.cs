using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Investigating;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Investigation;

/// <summary>What is entered on the page.</summary>
public sealed class AppointInput : IVersioned
{
    public int Version { get; set; }

    public InvestigationRole? Role { get; set; }

    public Guid? Who { get; set; }

    [DisplayName("Date of the appointment")]
    public DateOnly? On { get; set; }

    public string? Declaration { get; set; }

    public bool? OutsideTheLine { get; set; }

    public string? Reason { get; set; }
}

internal sealed class AppointValidator : AbstractValidator<AppointInput>
{
    public AppointValidator(OpenedCase opened, IReadOnlyList<Appointee> people)
    {
        RuleFor(input => input.Role).NotNull().WithMessage("Choose what the person is appointed to");
        RuleFor(input => input.Who)
            .Must(who => people.Any(person => person.Id == who)).WithMessage("Choose whom to appoint")
            .Refused(input => input.Role is { } role && people.FirstOrDefault(person => person.Id == input.Who) is { } who
                ? opened.Stage.Investigation.WhyNotAppoint(role, who, opened.Council.Lists.Places)
                : null);
        RuleFor(input => input.OutsideTheLine)
            .Refused(input => input.Role is { } role && people.FirstOrDefault(person => person.Id == input.Who) is { } who
                ? opened.Stage.Investigation.WhyNotOutside(role, who, input.OutsideTheLine, opened.Council.Lists.Places)
                : null);
        RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date of the appointment")
            .Unless(on => opened.Stage.Investigation.WhyNotAppointOn(on, opened.Office));
        RuleFor(input => input.Declaration)
            .NotEmpty().WithMessage("Enter what they declared, or that they had nothing to declare")
            .AtMost(Domain.Cases.Investigating.Investigation.TextLength);
        RuleFor(input => input.Reason)
            .AtMost(Domain.Cases.Investigating.Investigation.TextLength)
            .Refused(input => input.Role is { } role ? opened.Stage.Investigation.WhyNotReplace(role, input.Reason.Kept()) : null);
    }
}
