using System.ComponentModel;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Panel;

/// <summary>What is entered on the page.</summary>
public sealed class AppointToPanelInput : IVersioned
{
    public int Version { get; set; }

    public Guid? Who { get; set; }

    public bool Chairs { get; set; }

    [DisplayName("Date of the appointment")]
    public DateOnly? On { get; set; }

    public string? Declaration { get; set; }
}

internal sealed class AppointToPanelValidator : AbstractValidator<AppointToPanelInput>
{
    public AppointToPanelValidator(OpenedCase opened, IReadOnlyList<Appointee> people)
    {
        RuleFor(input => input.Who)
            .Must(who => people.Any(person => person.Id == who)).WithMessage("Choose whom to appoint")
            .Refused(input => people.FirstOrDefault(person => person.Id == input.Who) is { } who
                ? opened.Stage.Panel.WhyNotAppoint(who, input.Chairs, input.On ?? opened.Today, opened.Office)
                : null);
        RuleFor(input => input.On)
            .NotNull().WithMessage("Enter the date of the appointment")
            .Unless(on => opened.Stage.Panel.WhyNotAppointOn(on, opened.Office));
        RuleFor(input => input.Declaration)
            .NotEmpty().WithMessage("Enter what they declared, or that they had nothing to declare")
            .AtMost(Domain.Cases.Investigating.Investigation.TextLength);
    }
}
