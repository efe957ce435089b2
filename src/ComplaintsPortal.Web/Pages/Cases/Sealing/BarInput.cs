using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Sealing;

/// <summary>What is entered where somebody is barred from a case.</summary>
public sealed class BarInput : IVersioned
{
    public int Version { get; set; }

    public Guid? Person { get; set; }

    public string? Reason { get; set; }
}

internal sealed class BarValidator : AbstractValidator<BarInput>
{
    public BarValidator(OpenedCase opened, IReadOnlyList<Officer> people)
    {
        RuleFor(input => input.Person).Custom((chosen, context) =>
        {
            var person = people.FirstOrDefault(one => one.Id == chosen);
            if (person is null || opened.Case.Sealing.WhyNotBarFrom(person, opened.Office) is not null)
            {
                context.AddFailure(person is null ? "Choose who is barred" : opened.Case.Sealing.WhyNotBarFrom(person, opened.Office)!.ToString());
            }
        });
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why they are barred").AtMost(CaseAccess.ReasonLength);
    }
}
