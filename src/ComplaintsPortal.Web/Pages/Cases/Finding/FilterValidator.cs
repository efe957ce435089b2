using System.Linq.Expressions;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Domain.Lists;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Cases.Finding;

/// <summary>Says what is wrong with an answer of the filter.</summary>
internal sealed class FilterValidator : AbstractValidator<FilterInput>
{
    public FilterValidator(FilterChoices choices)
    {
        RuleFor(input => input.Text).MaximumLength(200).WithMessage("Reference or words must be 200 characters or fewer");
        Among(input => input.State, choices.States, "Choose a status from the list");
        Among(input => input.Owner, choices.Owners, "Choose an owner from the list");
        Among(input => input.Move, FilterWords.Moves, "Choose from the list whose move it is");
        Among(input => input.Kind, choices.Kinds, "Choose a kind from the list");
        Among(input => input.Procedure, choices.Procedures, "Choose a procedure from the list");
        Among(input => input.Stage, choices.Stages, "Choose a stage from the list");
        Among(input => input.Division, choices.Of(ListName.Division), "Choose a division from the list");
        Among(input => input.Service, choices.Of(ListName.Service), "Choose a service from the list");
        Among(input => input.Team, choices.Of(ListName.Team), "Choose a team from the list");
        Among(input => input.District, choices.Of(ListName.District), "Choose a district from the list");
        Among(input => input.Outcome, choices.Of(ListName.Outcome), "Choose an outcome from the list");
        Among(input => input.Theme, choices.Of(ListName.Theme), "Choose a theme from the list");
        Among(input => input.Lateness, FilterWords.Lateness, "Choose from the list whether it was in time");
        Among(input => input.Child, choices.Of(ListName.SubjectStatus), "Choose a status of the child from the list");
        Among(input => input.Channel, choices.Of(ListName.Channel), "Choose from the list how it was received");
        Among(input => input.Dates, FilterWords.Dates, "Choose from the list which dates are meant");
        Among(input => input.Missing, choices.Gaps, "Choose what is missing from the list");
        Among(input => input.Sort, ColumnWords.Orders, "Choose an order from the list");
        RuleFor(input => input.Flag).Must(flags => flags.All(flag => FilterWords.FindFlag(flag) is not null)).WithMessage("Choose flags from the list");
        RuleFor(input => input.Show).Must(shown => shown.All(column => ColumnWords.Find(column) is not null)).WithMessage("Choose columns from the list");
        RuleFor(input => input.Sort)
            .Must((input, _) => input.Order.By is not CaseColumn.Due || string.IsNullOrEmpty(input.State) || IsOpen(input.State))
            .WithMessage("Choose a status of open cases as well: only they have a due date to come");
        RuleFor(input => input.To)
            .Must((input, to) => to is null || input.From is null || to >= input.From)
            .WithMessage("The last date must be the same as or after the first");
        RuleFor(input => input.Complainant).Must(keys => keys.Length <= 20).WithMessage("Look for the complainant again");
    }

    private static bool IsOpen(string? state) => StateWords.Find(state) is
        CaseState.Open or CaseState.Overdue or CaseState.DueToday or CaseState.DueSoon or CaseState.AwaitingApproval or CaseState.Returned
            or CaseState.ToBeSent;

    private void Among(Expression<Func<FilterInput, string?>> answer, IEnumerable<SelectListItem> items, string sentence)
    {
        var known = items.Select(item => item.Value).ToHashSet();
        RuleFor(answer).Must(value => string.IsNullOrEmpty(value) || known.Contains(value)).WithMessage(sentence);
    }
}
