using ComplaintsPortal.Domain.Lists;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ComplaintsPortal.Web.Pages.Cases.Finding;

/// <summary>An answer of the filter that can be taken away again.</summary>
public sealed record FilterChip(string Question, string Answer, string Address);

/// <summary>The answers given, each with the address of the list without it.</summary>
internal sealed class FilterChips(FilterInput input, FilterChoices choices)
{
    public IReadOnlyList<FilterChip> All =>
    [
        .. new[]
        {
            Chip("text", "Reference or words", input.Text?.Trim()),
            Chip("state", "Status", Answer(choices.States, input.State)),
            Chip("owner", "Owner", Answer(choices.Owners, input.Owner)),
            Chip("move", "Whose move", Answer(FilterWords.Moves, input.Move)),
            Chip("kind", "Kind", Answer(choices.Kinds, input.Kind)),
            Chip("procedure", "Procedure", Answer(choices.Procedures, input.Procedure)),
            Chip("stage", "Stage", Answer(choices.Stages, input.Stage)),
            Chip("division", "Division", Answer(choices.Of(ListName.Division), input.Division)),
            Chip("service", "Service", Answer(choices.Of(ListName.Service), input.Service)),
            Chip("team", "Team", Answer(choices.Of(ListName.Team), input.Team)),
            Chip("district", "District", Answer(choices.Of(ListName.District), input.District)),
            Chip("outcome", "Outcome", Answer(choices.Of(ListName.Outcome), input.Outcome)),
            Chip("theme", "Theme", Answer(choices.Of(ListName.Theme), input.Theme)),
            Chip("lateness", "In time", Answer(FilterWords.Lateness, input.Lateness)),
            Chip("child", "Child’s status", Answer(choices.Of(ListName.SubjectStatus), input.Child)),
            Chip("channel", "Received by", Answer(choices.Of(ListName.Channel), input.Channel)),
            Chip("missing", "What is missing", Answer(choices.Gaps, input.Missing)),
            Chip("dates", "Dates of", Answer(FilterWords.Dates, input.Dates == FilterWords.Received ? null : input.Dates)),
            Chip("from", DateOf("from"), input.From?.InWords()),
            Chip("to", DateOf("to"), input.To?.InWords()),
            Chip("complainant", "Complainant", input.Complainant.Length == 0 ? null : "The person you looked for"),
        }.OfType<FilterChip>(),
        .. FilterWords.Flags.Where(flag => input.Flag.Contains(flag.Value))
            .Select(flag => new FilterChip("Flag", flag.Label, input.Address(without: "flag", answer: flag.Value))),
    ];

    private static string? Answer(IEnumerable<SelectListItem> items, string? value) => items.FirstOrDefault(item => item.Value == value)?.Text;

    private string DateOf(string side) => input switch
    {
        { Missing: "outcome" } => $"Concluded {side}",
        { Missing: "service" } => $"Stage received {side}",
        { Missing: null or "", Dates: { Length: > 0 } dates } => $"{Answer(FilterWords.Dates, dates)} {side}",
        _ => $"Received {side}",
    };

    private FilterChip? Chip(string key, string question, string? answer) =>
        string.IsNullOrEmpty(answer) ? null : new FilterChip(question, answer, input.Address(without: key));
}
