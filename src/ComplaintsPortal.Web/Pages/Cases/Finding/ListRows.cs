using System.Globalization;
using ComplaintsPortal.Data.Cases;
using ComplaintsPortal.Data.Cases.Listing;
using ComplaintsPortal.Data.Council;
using ComplaintsPortal.Domain.Cases.Arriving;
using ComplaintsPortal.Domain.Lists;

namespace ComplaintsPortal.Web.Pages.Cases.Finding;

/// <summary>A heading of the list of cases.</summary>
/// <param name="Words">What stands there.</param>
/// <param name="Address">The list sorted by it, below the portal's own address.</param>
/// <param name="Sorted">How the list is sorted by it now, as <c>aria-sort</c> says it; null where it is not.</param>
public sealed record ListHeading(string Words, string Address, string? Sorted)
{
    /// <summary>The heading of a column; its link turns the order round where the list is sorted by it.</summary>
    internal static ListHeading Of(CaseColumn column, CaseSort sort, FilterInput input) => new(
        column.Words(), input.Address(sort: new CaseSort(column, sort.By == column && !sort.Descending).Key()),
        sort.By != column ? null : sort.Descending ? "descending" : "ascending");
}

/// <summary>What a column says of a case.</summary>
/// <param name="Label">The heading of the column.</param>
/// <param name="Words">What it says; empty where it is not known.</param>
/// <param name="Note">A smaller line below it.</param>
public sealed record ListCell(string Label, string Words, string? Note = null)
{
    /// <summary>Whether a due date has passed.</summary>
    public bool Late { get; init; }

    /// <summary>The number that it is, where it is one.</summary>
    public int? Number { get; init; }

    /// <summary>All that it says, in one line; a number where it is one.</summary>
    public object Value => Number is { } number ? number : Note is null ? Words : $"{Words}, {Note}";
}

/// <summary>A case in the list, in words.</summary>
/// <param name="Id">The database's key.</param>
/// <param name="Reference">The council's reference.</param>
/// <param name="Summary">What it is about; empty where that was not recorded.</param>
/// <param name="Cells">What the columns say.</param>
public sealed record ListRow(int Id, string Reference, string? Summary, IReadOnlyList<ListCell> Cells)
{
    /// <summary>Where it is opened, below the portal's own address.</summary>
    public string Address => $"~/cases/{Id}";
}

/// <summary>A table of cases with the columns that were chosen.</summary>
/// <param name="Headings">The headings, that of the case itself first.</param>
/// <param name="Rows">The cases.</param>
/// <param name="Input">What was asked.</param>
public sealed record ListTable(IReadOnlyList<ListHeading> Headings, IReadOnlyList<ListRow> Rows, FilterInput Input);

/// <summary>Puts the lines of the list into words.</summary>
internal sealed class ListRows(CouncilSetup council, DateOnly today, IReadOnlyList<CaseColumn> columns, IEnumerable<StageTheme> themes)
{
    private readonly CaseRows rows = new(council, today);
    private readonly ILookup<int, StageTheme> themes = themes.ToLookup(theme => theme.CaseId);

    public ListRow Of(CaseLine line)
    {
        var said = rows.Of(line);
        return new ListRow(line.Id, said.Reference, said.Summary, [.. columns.Select(column => Cell(column, line, said))]);
    }

    private ListCell Cell(CaseColumn column, CaseLine line, CaseRow said)
    {
        var label = column.Words();
        return column switch
        {
            CaseColumn.Procedure => new(label, said.Place),
            CaseColumn.Received => new(label, said.Received),
            CaseColumn.Status => new(label, said.Standing, said.Date) { Late = said.Late },
            CaseColumn.Owner => new(label, said.Owner),
            CaseColumn.Complainant => new(label, line.Complainant ?? ""),
            CaseColumn.Child => new(label, line.Child ?? ""),
            CaseColumn.Service => new(label, council.Lists.Label(ListName.Service, line.Service)),
            CaseColumn.Team => new(label, council.Lists.Label(ListName.Team, line.Team)),
            CaseColumn.Due => new(label, line.Due is { } due ? CaseRows.Short(due) : ""),
            CaseColumn.Outcome => new(label, council.Lists.Label(ListName.Outcome, line.Stage?.Outcome)),
            CaseColumn.Theme => new(label, Themes(line)),
            CaseColumn.Move => new(label, Move(line)),
            CaseColumn.Days when Days(line) is { } days => new(label, days.ToString(CultureInfo.InvariantCulture)) { Number = days },
            _ => new(label, ""),
        };
    }

    // What has ended waits for nobody in the office.
    private static string Move(CaseLine line) => line switch
    {
        { Triage: TriageDecision.Rejected or TriageDecision.Withdrawn } or { Voided: true } => "",
        { Triage: not TriageDecision.Awaiting, Stage: null or { Concluded: not null } } => "",
        { Stage.AwaitsManager: true } => "A manager",
        _ => line.Owner ?? "Unassigned",
    };

    private static int? Days(CaseLine line) =>
        line.Stage is { Concluded: { } concluded } stage ? concluded.DayNumber - stage.Received.DayNumber : null;

    private string Themes(CaseLine line) => string.Join(", ", themes[line.Id]
        .Where(theme => line.Stages.Any(stage => stage.Number == theme.Stage))
        .Select(theme => council.Lists.Label(ListName.Theme, theme.Theme)).Distinct().Order(StringComparer.CurrentCulture));
}
