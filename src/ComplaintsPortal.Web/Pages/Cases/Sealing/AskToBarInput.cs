using ComplaintsPortal.Domain.Cases.Sealing;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.Sealing;

/// <summary>What is entered where a manager is asked to bar somebody.</summary>
public sealed class AskToBarInput : IVersioned
{
    public int Version { get; set; }

    public Guid? Person { get; set; }

    public string? Reason { get; set; }
}

internal sealed class AskToBarValidator : AbstractValidator<AskToBarInput>
{
    public AskToBarValidator(OpenedCase opened, IReadOnlyList<Officer> people)
    {
        RuleFor(input => input.Person).Custom((chosen, context) =>
        {
            var person = people.FirstOrDefault(one => one.Id == chosen);
            if (person is null || opened.Case.Sealing.WhyNotAskToBarFrom(person, opened.Office) is not null)
            {
                context.AddFailure(person is null ? "Choose who should be barred" : opened.Case.Sealing.WhyNotAskToBarFrom(person, opened.Office)!.ToString());
            }
        });
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Enter why they should be barred").AtMost(CaseAccess.ReasonLength);
    }
}
