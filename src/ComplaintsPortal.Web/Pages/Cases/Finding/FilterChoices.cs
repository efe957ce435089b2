using ComplaintsPortal.Data;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Lists;
using ComplaintsPortal.Domain.People;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ComplaintsPortal.Web.Pages.Cases.Finding;

/// <summary>An answer of the filter that can be taken away again.</summary>
public sealed record FilterChip(string Question, string Answer, string Address);

/// <summary>What the filter of the list of cases can be answered with.</summary>
public sealed record FilterChoices(CouncilSetup Council, IReadOnlyList<SelectListItem> Owners)
{
    public IEnumerable<SelectListItem> States => StateWords.All.Select(state => new SelectListItem(state.Words(), state.Key()));

    public IEnumerable<SelectListItem> Procedures => Council.Procedures.Select(procedure => new SelectListItem(procedure.Name, procedure.Key));

    public IEnumerable<SelectListItem> Stages => Council.Procedures
        .SelectMany(procedure => procedure.Stages).Select(stage => stage.Number).Distinct().Order()
        .Select(number => new SelectListItem($"Stage {number}", $"{number}"));

    public IEnumerable<SelectListItem> Services => Council.Lists.All(ListName.Service).Select(service => new SelectListItem(service.Label, service.Key));

    public IEnumerable<SelectListItem> Gaps =>
    [
        new("No stage", "stage"), new("No outcome of a stage that was concluded", "outcome"), new("No division, service or team", "service"),
    ];

    public IEnumerable<SelectListItem> Orders => [new("Newest first", "newest"), new("Soonest due first", FilterInput.ByDue)];

    /// <summary>Reads them: everybody who works on cases, or did.</summary>
    public static async Task<FilterChoices> ReadAsync(PortalDb db, CouncilSetup council, CancellationToken stop)
    {
        var people = await db.Users
            .Where(account => account.Role == Role.Officer || account.Role == Role.Manager)
            .OrderBy(account => account.Name).ThenBy(account => account.Id)
            .Select(account => new { account.Id, account.Name })
            .ToListAsync(stop);
        return new FilterChoices(
            council,
            [new("Me", FilterInput.Me), new("Unassigned", FilterInput.Nobody),
            .. people.Select(person => new SelectListItem(person.Name, person.Id.ToString()))]);
    }

    /// <summary>The answers given, each with the address of the list without it.</summary>
    public IEnumerable<FilterChip> Chips(FilterInput input)
    {
        FilterChip?[] chips =
        [
            Chip(input, "text", "Reference or words", input.Text?.Trim()),
            Chip(input, "state", "Status", Answer(States, input.State)),
            Chip(input, "owner", "Owner", Answer(Owners, input.Owner)),
            Chip(input, "procedure", "Procedure", Answer(Procedures, input.Procedure)),
            Chip(input, "stage", "Stage", Answer(Stages, input.Stage)),
            Chip(input, "service", "Service", Answer(Services, input.Service)),
            Chip(input, "missing", "What is missing", Answer(Gaps, input.Missing)),
            Chip(input, "from", DateOf(input, "from"), input.From?.InWords()),
            Chip(input, "to", DateOf(input, "to"), input.To?.InWords()),
            Chip(input, "complainant", "Complainant", input.Complainant.Length == 0 ? null : "The person you looked for"),
        ];
        return chips.OfType<FilterChip>();
    }

    private static string DateOf(FilterInput input, string side) =>
        input.Missing == "outcome" ? $"Concluded {side}" : input.Missing == "service" ? $"Stage received {side}" : $"Received {side}";

    private static FilterChip? Chip(FilterInput input, string key, string question, string? answer) =>
        string.IsNullOrEmpty(answer) ? null : new FilterChip(question, answer, input.Address(without: key));

    private static string? Answer(IEnumerable<SelectListItem> items, string? value) => items.FirstOrDefault(item => item.Value == value)?.Text;
}

/// <summary>Says what is wrong with an answer of the filter.</summary>
internal sealed class FilterValidator : AbstractValidator<FilterInput>
{
    public FilterValidator(FilterChoices choices)
    {
        RuleFor(input => input.Text).MaximumLength(200).WithMessage("Reference or words must be 200 characters or fewer");
        Among(input => input.State, choices.States, "Choose a status from the list");
        Among(input => input.Owner, choices.Owners, "Choose an owner from the list");
        Among(input => input.Procedure, choices.Procedures, "Choose a procedure from the list");
        Among(input => input.Stage, choices.Stages, "Choose a stage from the list");
        Among(input => input.Service, choices.Services, "Choose a service from the list");
        Among(input => input.Missing, choices.Gaps, "Choose what is missing from the list");
        Among(input => input.Sort, choices.Orders, "Choose an order from the list");
        RuleFor(input => input.Sort)
            .Must((input, sort) => sort != FilterInput.ByDue || string.IsNullOrEmpty(input.State) || IsOpen(input.State))
            .WithMessage("Choose a status of open cases as well: only they have a due date to come");
        RuleFor(input => input.To)
            .Must((input, to) => to is null || input.From is null || to >= input.From)
            .WithMessage("Received to must be the same as or after received from");
        RuleFor(input => input.Complainant).Must(keys => keys.Length <= 20).WithMessage("Look for the complainant again");
    }

    private static bool IsOpen(string? state) => StateWords.Find(state) is
        CaseState.Open or CaseState.Overdue or CaseState.DueToday or CaseState.DueSoon or CaseState.AwaitingApproval or CaseState.Returned
            or CaseState.ToBeSent;

    private void Among(System.Linq.Expressions.Expression<Func<FilterInput, string?>> answer, IEnumerable<SelectListItem> items, string sentence)
    {
        var known = items.Select(item => item.Value).ToHashSet();
        RuleFor(answer).Must(value => string.IsNullOrEmpty(value) || known.Contains(value)).WithMessage(sentence);
    }
}
