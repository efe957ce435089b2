using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.Ombudsman;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases.Arriving;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Ombudsman;

/// <summary>What is asked when the Ombudsman asks about a case.</summary>
public sealed class OpenInput : IArrived
{
    public string? Reference { get; set; }

    [DisplayName("Date received")]
    public DateOnly? Received { get; set; }

    /// <inheritdoc />
    public bool LongAgo { get; set; }
}

internal sealed class OpenValidator : AbstractValidator<OpenInput>
{
    public OpenValidator(OpenedCase opened, string? usedBy)
    {
        RuleFor(input => input.Reference)
            .Must(typed => OmbudsmanReference.Read(typed) is not null).WithMessage(OmbudsmanReference.Unreadable.Sentence)
            .Must(_ => usedBy is null).WithMessage($"Enter another reference: case {usedBy} has this one already");
        RuleFor(input => input.Received)
            .NotNull().WithMessage("Enter the date on which it arrived")
            .Unless(received => opened.Case.Escalation.WhyNotOpenForOmbudsmanOn(received, opened.Office));
        When(
            input => input.Received is { } received && opened.Case.Escalation.WhyNotOpenForOmbudsmanOn(received, opened.Office) is null,
            () => this.AskAboutOldDate(opened.Today));
    }
}
