using ComplaintsPortal.Domain.Cases;
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
    public BarValidator(Case @case, IReadOnlyList<Officer> people)
    {
        RuleFor(input => input.Person).Custom((chosen, context) =>
        {
            var person = people.FirstOrDefault(one => one.Id == chosen);
            if (person is null || @case.Sealing.WhyNotBarFrom(person) is not null)
            {
                context.AddFailure(person is null ? "Choose who is barred" : @case.Sealing.WhyNotBarFrom(person)!.ToString());
            }
        });
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why they are barred").AtMost(CaseAccess.ReasonLength);
    }
}
