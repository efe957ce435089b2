using ComplaintsPortal.Domain.Cases.People;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using ComplaintsPortal.Web.Forms;
using FluentValidation;

namespace ComplaintsPortal.Web.Pages.Cases.People;

/// <summary>The answers to the equality questions; an empty one means not asked.</summary>
public sealed class MonitoringForm : IVersioned
{
    public int Version { get; set; }

    public string? AgeBand { get; set; }

    public string? Gender { get; set; }

    public string? Ethnicity { get; set; }

    public string? Disability { get; set; }

    public string? SexualOrientation { get; set; }

    internal MonitoringAnswers Answers => new(AgeBand.Kept(), Gender.Kept(), Ethnicity.Kept(), Disability.Kept(), SexualOrientation.Kept());

    internal static MonitoringForm Of(Person? person, int version) => new()
    {
        Version = version,
        AgeBand = person?.AgeBand ?? "",
        Gender = person?.Gender ?? "",
        Ethnicity = person?.Ethnicity ?? "",
        Disability = person?.Disability ?? "",
        SexualOrientation = person?.SexualOrientation ?? "",
    };

    internal sealed class FormValidator : AbstractValidator<MonitoringForm>
    {
        public FormValidator(OpenedCase opened)
        {
            var lists = opened.Council.Lists;
            RuleFor(input => input.AgeBand).In(lists, ListName.AgeBand);
            RuleFor(input => input.Gender).In(lists, ListName.Gender);
            RuleFor(input => input.Ethnicity).In(lists, ListName.Ethnicity);
            RuleFor(input => input.Disability).In(lists, ListName.Disability);
            RuleFor(input => input.SexualOrientation).In(lists, ListName.SexualOrientation);
        }
    }
}
