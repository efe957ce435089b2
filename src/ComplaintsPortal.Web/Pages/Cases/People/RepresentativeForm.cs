using System.ComponentModel;
using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.People;

/// <summary>What is asked about a representative.</summary>
public sealed class RepresentativeForm : IVersioned
{
    public int Version { get; set; }

    public string? Name { get; set; }

    public bool? ForChild { get; set; }

    public string? Relation { get; set; }

    public Consent? Consent { get; set; }

    [DisplayName("Date")]
    public DateOnly? On { get; set; }

    public string? How { get; set; }

    public string? WhyNotNeeded { get; set; }

    public string? ChildsViews { get; set; }

    internal RepresentativeFacts Facts => new()
    {
        Name = Name!.Trim(),
        ForChild = ForChild!.Value,
        Relation = Relation.Kept(),
        Consent = Consent!.Value,
        On = On,
        How = How.Kept(),
        WhyNotNeeded = WhyNotNeeded.Kept(),
        ChildsViews = ChildsViews.Kept(),
    };

    internal static RepresentativeForm Of(RepresentativeFacts? facts, int version) => new()
    {
        Version = version,
        Name = facts?.Name,
        ForChild = facts?.ForChild,
        Relation = facts?.Relation,
        Consent = facts?.Consent,
        On = facts?.On,
        How = facts?.How,
        WhyNotNeeded = facts?.WhyNotNeeded,
        ChildsViews = facts?.ChildsViews,
    };

    internal sealed class FormValidator : AbstractValidator<RepresentativeForm>
    {
        public FormValidator(OpenedCase opened)
        {
            RuleFor(input => input.Name).NotEmpty().WithMessage("Enter the representative's name").AtMost(Representative.LineLength);
            RuleFor(input => input.ForChild).NotNull().WithMessage("Choose for whom they act");
            RuleFor(input => input.Consent).NotNull().WithMessage("Choose whether they may");
            RuleFor(input => input.On)
                .NotNull().When(input => input.Consent is Domain.Cases.People.Consent.Given or Domain.Cases.People.Consent.Refused)
                .WithMessage("Enter the date")
                .Unless(on => CasePeople.WhyNotHappenedOn(on, opened.Office));
            RuleFor(input => input.How).NotEmpty().When(input => input.Consent is Domain.Cases.People.Consent.Given).WithMessage("Enter how it was given");
            RuleFor(input => input.How).AtMost(Representative.LineLength);
            RuleFor(input => input.Relation).AtMost(Representative.LineLength);
            RuleFor(input => input.WhyNotNeeded)
                .NotEmpty().When(input => input.Consent is Domain.Cases.People.Consent.NotNeeded).WithMessage("Enter why no consent is needed");
            RuleFor(input => input.WhyNotNeeded).AtMost(Representative.NoteLength);
            RuleFor(input => input.ChildsViews).AtMost(Representative.NoteLength);
        }
    }
}
