using System.ComponentModel;
using ComplaintsPortal.Domain;
using ComplaintsPortal.Domain.Cases.Remedies;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Web.Forms;
using ComplaintsPortal.Web.Pages.Cases;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Learning;

/// <summary>What is asked about a learning action.</summary>
public sealed class ActionForm : IVersioned
{
    public int Version { get; set; }

    public string? Description { get; set; }

    public string? Owner { get; set; }

    public string? Theme { get; set; }

    public string? Service { get; set; }

    [DisplayName("Date on which it was agreed")]
    public DateOnly? Agreed { get; set; }

    [DisplayName("Date by which it is to be done")]
    public DateOnly? Due { get; set; }

    internal LearningActionFacts Facts => new(Theme.Kept(), Service.Kept(), Description.Kept(), Owner.Kept(), Agreed, Due, null);

    /// <summary>The form filled in with an action.</summary>
    internal static ActionForm Of(LearningAction action) => new()
    {
        Version = action.Version,
        Description = action.Description,
        Owner = action.Owner,
        Theme = action.Theme,
        Service = action.Service,
        Agreed = action.Agreed,
        Due = action.Due,
    };

    /// <summary>This form beside the action as it is stored.</summary>
    internal IReadOnlyList<FieldVersions> Beside(ActionForm now, CouncilLists lists) =>
    [
        new("Action", now.Description, Description), new("Who", now.Owner, Owner),
        new("Theme", lists.Find(ListName.Theme, now.Theme)?.Label, lists.Find(ListName.Theme, Theme)?.Label),
        new("Service", lists.Find(ListName.Service, now.Service)?.Label, lists.Find(ListName.Service, Service)?.Label),
        new("Agreed", now.Agreed.InWords(), Agreed.InWords()), new("Due", now.Due.InWords(), Due.InWords()),
    ];

    internal sealed class FormValidator : AbstractValidator<ActionForm>
    {
        public FormValidator(CouncilLists lists, DateOnly today)
        {
            RuleFor(form => form.Description).NotEmpty().WithMessage("Enter what is to be done").AtMost(LearningAction.DescriptionLength);
            RuleFor(form => form.Owner).NotEmpty().WithMessage("Enter who is to do it").AtMost(LearningAction.OwnerLength);
            RuleFor(form => form.Agreed)
                .NotNull().WithMessage("Enter the date on which it was agreed")
                .Unless(on => LearningAction.WhyNotAgreeOn(on, today));
            RuleFor(form => form.Due).NotNull().WithMessage("Enter the date by which it is to be done")
                .Refused(form => form.Due is { } due ? KnownDate.WhyNotDue(due, form.Agreed) : null);
            RuleFor(form => form.Theme).In(lists, ListName.Theme);
            RuleFor(form => form.Service).In(lists, ListName.Service);
        }
    }
}
