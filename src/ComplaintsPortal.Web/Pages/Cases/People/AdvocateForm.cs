using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.People;

/// <summary>What is asked about an advocate.</summary>
public sealed class AdvocateForm : IVersioned
{
    public int Version { get; set; }

    [DisplayName("Date of the offer")]
    public DateOnly? OfferedOn { get; set; }

    public AdvocacyAnswer Answer { get; set; }

    public string? Provider { get; set; }

    public string? Name { get; set; }

    public string? Contact { get; set; }

    internal AdvocacyFacts Facts => new(OfferedOn!.Value, Answer, Provider.Kept(), Name.Kept(), Contact.Kept());

    internal static AdvocateForm Of(AdvocacyFacts? facts, OpenedCase opened) => new()
    {
        Version = opened.Case.Version,
        OfferedOn = facts?.OfferedOn ?? opened.Today,
        Answer = facts?.Answer ?? default,
        Provider = facts?.Provider ?? opened.Case.AdvocacyProvider,
        Name = facts?.Name,
        Contact = facts?.Contact,
    };

    internal sealed class FormValidator : AbstractValidator<AdvocateForm>
    {
        public FormValidator(OpenedCase opened)
        {
            RuleFor(input => input.OfferedOn)
                .NotNull().WithMessage("Enter the date on which an advocate was offered")
                .Unless(on => CasePeople.WhyNotHappenedOn(on, opened.Office));
            RuleFor(input => input.Provider).In(opened.Council.Lists, ListName.AdvocacyProvider);
            RuleFor(input => input.Name).AtMost(Advocacy.LineLength);
            RuleFor(input => input.Contact).AtMost(Advocacy.LineLength);
        }
    }
}
